import type { Block } from '@kvast/model/block';
import type { Statement } from '@kvast/model/law';
import type { Located } from '@kvast/model/source';

/** What a clause of some kind comes to in a standard, and so in the citizen's text and in what is registered. */
export interface Counterpart {
  /** The parts of a service that speak of the same; nothing in a standard does where it is left out. */
  readonly parts?: (block: Block) => readonly (Located | undefined)[];
  /** Is the citizen to read of it, wherever a standard rests on the provision? */
  readonly told?: boolean;
  /** Is there something to set up in a system for it? */
  readonly field?: boolean;
}

/** A kind that is left out is for the rules alone: what a standard may not say, and how it must be made. */
export const COUNTERPARTS: Readonly<Partial<Record<Statement['kind'], Counterpart>>> = {
  duty: { parts: ({ extent }) => [extent?.duty], told: true, field: true },
  form: { parts: ({ extent }) => [extent?.forms], told: true, field: true },
  age: { parts: ({ targetGroup }) => [targetGroup?.age, targetGroup], told: true, field: true },
  targetGroup: { parts: ({ targetGroup }) => [targetGroup], told: true, field: true },
  duration: { parts: ({ extent }) => [extent?.duration], told: true, field: true },
  extension: { parts: ({ extent }) => [extent?.extension], told: true },
  dispensation: { parts: ({ extent }) => [extent?.dispensation], told: true },
  repetition: { parts: ({ extent }) => [extent?.repetition], told: true },
  amount: { parts: ({ extent }) => extent?.amounts ?? [], told: true, field: true },
  purpose: { parts: ({ purpose }) => [purpose], told: true },
  appeal: { parts: ({ appeal }) => [appeal?.instance], told: true },
  appealDeadline: { parts: ({ appeal }) => [appeal?.deadline], told: true },
  assessment: { parts: ({ access }) => [access?.assessment], told: true, field: true },
  caseDeadline: { parts: ({ access }) => [access?.deadline], told: true, field: true },
  writtenNoticeWhenExceeded: { parts: ({ access }) => [access?.deadline?.whenExceeded], told: true },
  fee: { parts: ({ economy }) => [economy?.fee], told: true, field: true },
  freeChoice: { parts: ({ economy }) => [economy?.freeChoice], told: true },
  followUp: { parts: ({ followUp }) => [followUp], told: true, field: true },
  plan: { parts: ({ followUp }) => [followUp], told: true },
  registers: { parts: ({ registration }) => registration?.fields ?? [], field: true },
  reportedTo: { parts: ({ registration }) => [registration?.reportedTo], field: true },
  notReportedTo: { parts: ({ registration }) => [registration?.reportedTo] },
  anonymous: { parts: ({ registration }) => [registration?.anonymous], told: true, field: true },
  saving: { parts: ({ extent }) => [extent?.saving], told: true },
  reconsideration: { parts: ({ appeal }) => [appeal?.reconsideration], told: true },
  complaintSentTo: { parts: ({ appeal }) => [appeal?.sendTo], told: true },
  includes: { parts: ({ content }) => [content] },
  money: { parts: ({ economy }) => economy?.prices ?? [] },
  assessedFirst: { parts: ({ notIncluded, boundaries = [] }) => [...notIncluded, ...boundaries] },
  assessedAgain: { parts: ({ afterwards }) => [afterwards] },
};

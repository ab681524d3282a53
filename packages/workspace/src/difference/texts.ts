import type { Access } from '@kvast/model/access';
import type { AppealInstance } from '@kvast/model/appeal';
import type { Money, Repetition } from '@kvast/model/limit';
import type { Registration } from '@kvast/model/registration';
import type { Period } from '@kvast/model/time';
import type { Language } from '../file-texts.ts';
import { danish } from './texts-da.ts';
import { english } from './texts-en.ts';
import type { Turn, TurnSubject } from './turns.ts';

/** All that a comparison says, in one language. */
export interface DifferenceTexts {
  readonly duty: Record<'must' | 'may', string>;
  readonly unlimited: string;
  readonly repetition: Record<Repetition['rule'], string>;
  readonly assessment: Record<NonNullable<Access['assessment']>['rule'], string>;
  readonly atOnce: string;
  fee(free: boolean, amount: Money | undefined): string;
  appeal(instance: AppealInstance): string;
  readonly yes: string;
  readonly no: string;
  readonly anonymity: Record<NonNullable<Registration['anonymous']>['when'], string>;

  readonly subjects: Record<TurnSubject, string>;
  readonly effects: Record<Turn['effect'], string>;
  readonly unsaid: string;
  turn(subject: string, before: string, now: string, effect: string): string;

  readonly label: string;
  title(before: string, now: string): string;
  summary(changed: number, added: number, gone: number, unchanged: number): string;
  readonly nothing: string;
  kind(kind: 'changed' | 'new' | 'gone', title: string): string;
  retitled(before: string): string;
  readonly forCitizens: string;
  readonly inWords: string;
  readonly columns: readonly [string, string, string];
  readonly asLaw: string;
  readonly inRegistration: string;
  service(kind: 'changed' | 'new' | 'gone', name: string): string;
  renamed(before: string): string;
  /** By what has happened to the service. */
  readonly gains: Record<'changed' | 'new' | 'gone', (citizen: string) => string>;
  readonly loses: Record<'changed' | 'new' | 'gone', (citizen: string) => string>;
  readonly unsure: string;
  provisions(service: string, added: readonly string[], removed: readonly string[]): string;
  valid(before: Period | undefined, now: Period | undefined): string;
  begins(severity: string, message: string, line: number): string;
  ends(severity: string, message: string): string;
  readonly severities: Record<'error' | 'warning' | 'info', string>;
  readonly breaks: string;
  readonly footer: string;
  about(before: string, now: string, date: string): string;
  readonly page: { readonly contents: string; readonly skipToText: string; readonly page: string; readonly of: string };
}

export const differenceTexts: Readonly<Record<Language, DifferenceTexts>> = { da: danish, en: english };

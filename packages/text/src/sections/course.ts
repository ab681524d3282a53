import type { Block as StandardBlock } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { Composer } from '../composer.ts';
import type { Timeline, TimelineStop } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { type Phrase, plain, sentences } from '../phrase.ts';

/** Fewer stops than this are no line. */
const FEWEST = 3;

/** The course of the help as a line of time, where it is the same whatever the service. */
export function sharedCourse(composer: Composer): Draft[] {
  const { standard } = composer;
  const { services } = standard;
  if (services.length === 0) return section(timeline(standard.shared, composer), composer);
  return haveOneCourse(standard, composer) ? section(courseOf(services[0], composer), composer) : [];
}

/** A service's own course, where the services differ in it. */
export function serviceCourse(service: StandardModel['services'][number], composer: Composer): Draft[] {
  return haveOneCourse(composer.standard, composer) ? [] : section(courseOf(service, composer), composer);
}

function haveOneCourse({ services }: StandardModel, composer: Composer): boolean {
  const [first, ...others] = services.map((service) => text(courseOf(service, composer)));
  return others.every((other) => other === first);
}

function courseOf(service: StandardModel['services'][number] | undefined, composer: Composer): Timeline | undefined {
  return service && timeline(effectiveBlock(composer.standard, service), composer);
}

function text(line: Timeline | undefined): string {
  return (line?.stops ?? []).map(({ name, details }) => `${name}: ${plain(details)}`).join(' ');
}

function section(line: Timeline | undefined, composer: Composer): Draft[] {
  return line ? draft(composer.words.heading('course'), undefined, [line]) : [];
}

/** Undefined where the municipality describes the course itself, step by step, or too little of it is known. */
function timeline(block: StandardBlock, { words }: Composer): Timeline | undefined {
  if (block.phases && block.phases.items.length > 0) return undefined;
  const { access, extent, followUp, afterwards } = block;
  const { stops: names } = words;
  const { first, recurring, ongoing } = followUp ?? {};
  const stop = (name: string, from: Located | undefined, ...details: (Phrase | undefined)[]): TimelineStop[] => {
    const said = sentences(...details);
    return said.length > 0 ? [{ name, details: said, source: from?.range }] : [];
  };
  // What holds in some cases only is told where the access is.
  const soonest = access?.starts?.find((start) => start.when === undefined);
  const both = first && recurring && first.strength === recurring.strength;
  const stops = [
    ...stop(
      names.contact,
      access?.route ?? access?.assessment,
      access?.route && words.route(access.route),
      access?.assessment?.rule === 'none' ? words.needsNoApproval() : undefined,
    ),
    ...stop(names.decision, access?.deadline, access?.deadline?.limit && words.answerWithin(access.deadline.limit)),
    ...stop(
      names.start,
      soonest ?? extent?.forms,
      soonest ? words.helpStarts(soonest) : extent?.forms && words.begins(extent.forms),
      extent?.forms && words.thenForms(extent.forms),
    ),
    ...stop(
      names.followUp,
      first ?? recurring ?? ongoing,
      ...(both
        ? [words.followUps(first, recurring, false)]
        : [
            first && words.firstFollowUp(first, false),
            recurring && words.thenFollowUp(recurring, { first: first !== undefined, ongoing: false }),
          ]),
      first || recurring ? undefined : ongoing && words.ongoing(),
    ),
    ...stop(
      names.end,
      extent?.duration ?? afterwards,
      extent?.duration && words.lasts(extent.duration),
      afterwards && words.assessedAfterwards(afterwards),
    ),
  ];
  const known = stops.some(({ name }) => name === names.contact || name === names.decision);
  return known && stops.length >= FEWEST ? { kind: 'timeline', stops } : undefined;
}

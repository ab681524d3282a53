import type { Content, ContentItem, NotIncluded } from '@kvast/model/content';
import type { Purpose, PurposeEffect } from '@kvast/model/purpose';
import type { ItemSection } from '@kvast/model/section';
import type { Boundary, Exclusion, Referral, TargetGroup } from '@kvast/model/target-group';
import { conditionLines, conditionText, effectText, exceptionText, openerText } from './conditions.ts';
import { ageText, figure, limitText } from './figures.ts';
import { body, bullet, bullets, each, type Fact, keyLine, wordsLine } from './lines.ts';
import { provisionsText, provisionTexts } from './references.ts';
import { itemText, wordsNotReference, wordsText } from './words.ts';

export function purposeLines(purpose: Purpose): string[] {
  const opener: Fact[] = purpose.logic ? [{ lines: [openerText(purpose.logic)], line: lineOf(purpose.items[0]) }] : [];
  return body(purpose, [...effectLines(purpose.effects), ...opener, ...bullets(purpose.items)]);
}

/** One line for each run of effects that are joined in the same way. */
export function effectLines(effects: readonly PurposeEffect[]): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < effects.length; ) {
    const run = effectRun(effects, at);
    const [first] = run;
    if (!first) break;
    facts.push(...keyLine('hjælpen skal', runText(run), first));
    at += run.length;
  }
  return facts;
}

function effectRun(effects: readonly PurposeEffect[], start: number): readonly PurposeEffect[] {
  const join = effects[start]?.join;
  if (!join) return effects.slice(start, start + 1);
  let end = start + 1;
  while (effects[end]?.join === join) end++;
  // "bevare eller forbedre" is one expression, and may itself be joined with "og".
  const length = end - start;
  if (join === 'and' && length === 1 && isMaintainOrImprove(effects.slice(end, end + 2)))
    return effects.slice(start, end + 2);
  if (
    isMaintainOrImprove(effects.slice(start, end)) &&
    effects[end]?.join === 'and' &&
    effects[end + 1]?.join !== 'and'
  ) {
    return effects.slice(start, end + 1);
  }
  return effects.slice(start, end);
}

function runText(run: readonly PurposeEffect[]): string {
  const words: string[] = [];
  for (let at = 0; at < run.length; at++) {
    const pair =
      isMaintainOrImprove(run.slice(at, at + 2)) && (run.length === 2 || run.some(({ join }) => join === 'and'));
    const effect = run[at];
    if (pair) {
      words.push('bevare eller forbedre funktionsniveauet');
      at++;
    } else if (effect) {
      words.push(effectText(effect.effect) ?? `afklare behov for ${provisionsText(effect.forProvisions ?? [])}`);
    }
  }
  return words.join(run.some(({ join }) => join === 'and') ? ' og ' : ' eller ');
}

function isMaintainOrImprove(pair: readonly PurposeEffect[]): boolean {
  const [maintain, improve] = pair;
  return (
    pair.length === 2 &&
    maintain?.effect === 'maintain' &&
    improve?.effect === 'improve' &&
    pair.every(({ join }) => join === 'or')
  );
}

/** Everything a target group says; also what stands directly under `## Gruppe`. */
export function targetGroupFacts(group: TargetGroup): Fact[] {
  const { household } = group;
  const members = household?.members.map(({ name, age }) =>
    typeof age?.from === 'number' ? `${name} fyldt ${figure(age.from)} år` : name,
  );
  return [
    ...keyLine('alder', group.age && ageText(group.age.age), group.age),
    ...keyLine('husstanden hjælper til', members?.join(', '), household),
    ...conditionFacts(group),
    ...wordsLine('prioritering', group.localPriority),
    ...wordsLine('pårørende', group.relatives),
  ];
}

function conditionFacts({ condition, listLogicMissing }: TargetGroup): Fact[] {
  if (!condition) return [];
  return [{ lines: conditionLines(condition, listLogicMissing !== undefined), line: lineOf(condition) }];
}

/** Betingelser: an age or a key would be read as the target group's. */
export function furtherConditionLines(conditions: TargetGroup): string[] {
  return body(conditions, conditionFacts(conditions));
}

export function targetGroupLines(group: TargetGroup): string[] {
  return body(group, targetGroupFacts(group));
}

/** Bullets; an exclusion that takes a list ends a section, and those after it get a section of their own. */
export function exclusionSections(exclusions: readonly Exclusion[]): string[][] {
  const sections: string[][] = [];
  let open: string[] = [];
  for (const exclusion of exclusions) {
    const line = conditionText(exclusion.condition);
    const attached = [...referralLines(exclusion), ...wordsLine('fordi', exclusion.reason)];
    if (line !== undefined) open.push(...bullet(line, exclusion, attached).lines);
    else {
      sections.push([...open, ...conditionLines(exclusion.condition), ...attached.flatMap(({ lines }) => lines)]);
      open = [];
    }
  }
  return open.length > 0 ? [...sections, open] : sections;
}

function referralLines({ unless, referTo }: { unless?: Exclusion['unless']; referTo?: Referral }): Fact[] {
  const where = referTo && (provisionsText(referTo.provisions) || wordsNotReference(referTo.name ?? ''));
  return [...keyLine('medmindre', unless && exceptionText(unless), unless), ...keyLine('henvis til', where, referTo)];
}

export function notIncludedLines(items: readonly NotIncluded[]): string[] {
  return items.flatMap((item) => {
    const basis = each(provisionTexts(item.provisions), (text) => keyLine('efter', text, item));
    return bullet(itemText(item), item, basis, referralLines(item), wordsLine('fordi', item.reason)).lines;
  });
}

export function boundaryLines(boundaries: readonly Boundary[]): string[] {
  return boundaries.flatMap(
    (each) => bullet(provisionsText(each.provisions), each, wordsLine('fordi', each.reason)).lines,
  );
}

export function itemSectionLines(section: ItemSection): string[] {
  return body(section, bullets(section.items));
}

/** What happens, in order, and so with numbers. */
export function phaseLines(section: ItemSection): string[] {
  const numbered = bullets(section.items).map(({ lines, line }, at) => ({
    lines: lines.map((text) => text.replace(/^-/, `${at + 1}.`)),
    line,
  }));
  // The reader takes numbers of up to two digits for bullets.
  return body(section, numbered.length < 100 ? numbered : bullets(section.items));
}

export function contentLines(content: Content): string[] {
  return [
    ...body(content, contentBullets(content.items)),
    ...content.themes.flatMap((theme) => [
      `#### ${wordsText(theme.name)}`,
      ...body(theme, contentBullets(theme.items)),
    ]),
  ];
}

function contentBullets(items: readonly ContentItem[]): Fact[] {
  return items.map((item) => ({ lines: contentItemLines(item, '-'), line: lineOf(item) }));
}

function contentItemLines(item: ContentItem, mark: string): string[] {
  const amounts = each(item.amounts, (limit) => keyLine('omfang', limitText(limit), limit));
  const unless = keyLine('medmindre', item.unless && exceptionText(item.unless), item.unless);
  const [first = '', ...below] = bullet(itemText(item), item, amounts, unless).lines;
  const inner = (item.items ?? []).flatMap((one) => contentItemLines(one, `${mark}-`));
  return [first.replace(/^-/, mark), ...below, ...inner];
}

function lineOf(part: { readonly range: { readonly start: { readonly line: number } } } | undefined): number {
  return part?.range.start.line ?? 0;
}

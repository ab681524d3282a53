import type { Suppression } from '@kvast/model/suppression';
import * as ast from '../generated/ast.ts';
import { type BlockDraft, keyOf } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { plainDate, unquoted } from './values.ts';

/** `undtag:` covers the section or service that it stands in. @returns false where the line is another one */
export function suppressionLine(block: BlockDraft, line: ast.Line): boolean {
  if (!ast.isSuppressionLine(line)) return false;
  const range = rangeOf(line);
  if (!line.rule) {
    block.context.problem('emptyValue', range, keyOf(line));
    return true;
  }
  const { reason, until } = reasonAndEnd(line);
  const date = plainDate(until);
  if (until && !date) {
    block.context.problem('invalidDate', range, until);
    return true;
  }
  const made: Suppression = {
    rule: line.rule,
    ruleRange: rangeOfProperty(line, 'rule'),
    until: date,
    reason: line.because ? reason : undefined,
    ...placeOf(line),
    range,
  };
  block.extra.suppressions = [...(block.extra.suppressions ?? []), made];
  return true;
}

/** The end may also come last: `fordi "…" til 31. december 2026`. */
function reasonAndEnd(line: ast.SuppressionLine): { reason: string; until: string | undefined } {
  const written = line.reason?.trim() ?? '';
  const last = line.until ? undefined : /^(["»”].*["«”])[,\s]+til\s+([\wæøå. -]+)$/i.exec(written);
  return { reason: unquoted(last?.[1] ?? written).trim(), until: last?.[2] ?? line.until };
}

/** A theme is a part of its section. In the head of the file, the line covers the whole standard. */
function placeOf(line: ast.SuppressionLine): Pick<Suppression, 'section' | 'coversRange'> {
  let at: unknown = line.$container;
  if (ast.isTheme(at)) at = at.$container;
  if (!ast.isSection(at) && !ast.isSubsection(at)) return {};
  const { heading } = at;
  const coversRange = rangeOf(at);
  if (ast.isServiceHeading(heading) || ast.isGroupHeading(heading)) return { coversRange };
  return { section: titleOf(heading), coversRange };
}

function titleOf(heading: ast.Heading | undefined): string {
  if (ast.isNamedHeading(heading)) return heading.name ?? '';
  if (ast.isFreeHeading(heading)) return unquoted(heading.title);
  return ast.isUnknownHeading(heading) ? unquoted(heading.text) : (heading?.$cstNode?.text.trim() ?? '');
}

import type { Group, Service } from '@kvast/model/block';
import type { Section } from '@kvast/model/section';
import type { Prose, SourceRange } from '@kvast/model/source';
import { MODEL_VERSION, type StandardModel } from '@kvast/model/standard';
import * as ast from '../generated/ast.ts';
import { BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { bulletWords } from './conditions.ts';
import { type BuildContext, NOWHERE, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { basisOf, section } from './section.ts';
import { keyOrProblem, saysSomething, words } from './section-lines.ts';
import { standardSection } from './standard-sections.ts';
import { listOf } from './text-lines.ts';
import { interval, plainDate, unquoted } from './values.ts';
import { isWords, proseOf, WordsReader } from './words.ts';

/** Syntax tree of a quality standard → the published model. Lines that were not understood are left out; the rest is kept. */
export function standardModel(context: BuildContext, document: ast.Document): StandardModel {
  const title = document.title;
  const model: Draft<StandardModel> = {
    kind: 'standard',
    modelVersion: MODEL_VERSION,
    file: context.file,
    range: title ? rangeOf(title) : NOWHERE,
    title: unquoted(title?.name),
    textBlocks: [],
    shared: { exclusions: [], notIncluded: [], contacts: [], free: [] },
    services: [],
    notChosen: [],
    mentions: [],
  };
  const shared = new BlockDraft(context, model.mentions);
  for (const line of document.lines) {
    if (headLine(shared, model, line)) continue;
    if (isWords(line)) shared.section('purpose', rangeOf(line)).prose.push(proseOf(shared, line));
    else keyOrProblem(shared, line, '');
  }
  const seen = new Map<string, SourceRange>();
  for (const each of document.sections) topSection(shared, model, each, seen);
  model.shared = shared.build();
  return model;
}

function headLine(block: BlockDraft, model: Draft<StandardModel>, line: ast.Line): boolean {
  const range = rangeOf(line);
  if (ast.isPeriodLine(line)) block.set(model, 'valid', period(block.context, line), line);
  else if (ast.isAdoptedLine(line)) {
    const date = dateOf(block.context, line, line.date);
    block.set(
      model,
      'adopted',
      date && { date, by: line.by === undefined ? undefined : unquoted(line.by), range },
      line,
    );
  } else if (ast.isDateLine(line)) {
    const date = dateOf(block.context, line, line.date);
    block.set(model, 'updated', date && { date, range }, line);
  } else if (ast.isAddressLine(line)) {
    const form = line.form?.toLowerCase() === 'borgeren' ? 'borgeren' : 'du';
    block.set(model, 'address', line.form ? { form, range } : undefined, line);
  } else if (ast.isLevelLine(line)) block.set(model, 'guidingLevel', { range }, line);
  else if (ast.isStatusLine(line)) {
    const statuses = { udkast: 'draft', 'i høring': 'hearing', vedtaget: 'adopted' } as const;
    const status = statuses[line.status as keyof typeof statuses];
    block.set(model, 'status', status && { status, range }, line);
  } else if (ast.isReaderLine(line)) {
    const readers = {
      borgeren: 'citizen',
      'den pårørende': 'relative',
      forælderen: 'parent',
      'den unge': 'youngPerson',
    } as const;
    const reader = readers[line.reader as keyof typeof readers];
    block.set(model, 'reader', reader && { reader, range }, line);
  } else if (ast.isRevisionLine(line)) {
    const every = line.electionPeriod ? ('electionPeriod' as const) : interval(line);
    block.set(model, 'revision', every && { every, range }, line);
  } else if (ast.isCommonLine(line)) {
    const standards = line.standards === undefined ? [] : listOf(line.standards);
    block.set(model, 'commonFor', line.all || standards.length > 0 ? { standards, range } : undefined, line);
  } else if (ast.isTextLine(line)) return headText(block, model, line);
  else return false;
  return true;
}

const HEAD_TEXTS = {
  'kommune:': 'municipality',
  'udvalg:': 'committee',
  'forvaltning:': 'department',
  'sagsnummer:': 'caseNumber',
  'version:': 'version',
  'nummer:': 'number',
  'indstillet af:': 'recommendedBy',
  'erstatter:': 'replaces',
} as const;

function headText(block: BlockDraft, model: Draft<StandardModel>, line: ast.TextLine): boolean {
  const key = line.key?.toLowerCase();
  const text = unquoted(line.text);
  const prose = { text, range: rangeOfProperty(line, 'text') };
  const field = HEAD_TEXTS[key as keyof typeof HEAD_TEXTS];
  if (!field && key !== 'tekstblok:' && key !== 'bilag:' && key !== 'læses sammen med:') return false;
  if (!text) block.context.problem('emptyValue', rangeOf(line), keyOf(line));
  else if (field) block.set(model, field, prose, line);
  else if (key === 'læses sammen med:') model.readWith = [...(model.readWith ?? []), prose];
  else if (key === 'bilag:') model.annexes = [...(model.annexes ?? []), prose];
  else model.textBlocks.push(prose);
  return true;
}

export function period(context: BuildContext, line: ast.PeriodLine) {
  if (line.year) {
    const day = (iso: string) => ({ iso: `${line.year}-${iso}`, precision: 'day' as const });
    return { from: day('01-01'), to: day('12-31'), range: rangeOf(line) };
  }
  const from = line.from === undefined ? undefined : dateOf(context, line, line.from);
  const to = line.to === undefined ? undefined : dateOf(context, line, line.to);
  return from || to ? { from, to, range: rangeOf(line) } : undefined;
}

function dateOf(context: BuildContext, line: ast.Line, written: string | undefined) {
  const date = plainDate(written);
  if (written && !date) context.problem('invalidDate', rangeOf(line), written);
  return date;
}

function topSection(
  shared: BlockDraft,
  model: Draft<StandardModel>,
  node: ast.Section,
  seen: Map<string, SourceRange>,
): void {
  const { context } = shared;
  const heading = node.heading;
  const range = heading ? rangeOf(heading) : rangeOf(node);
  if (ast.isServiceHeading(heading)) {
    model.services.push(service(context, model, node, heading));
    return;
  }
  if (ast.isGroupHeading(heading)) {
    shared.extra.groups = [...(shared.extra.groups ?? []), group(context, model, node, heading)];
    return;
  }
  const name = ast.isNamedHeading(heading) ? headingName(heading) : undefined;
  if (name === 'fravalgt') notChosen(shared, model, node.lines);
  else if (name && standardSection(shared, model, name, node.lines, range)) seen.set(name, range);
  else if (name && section(shared, { name, range, lines: node.lines, themes: node.themes })) {
    if (seen.has(name)) context.problem('duplicateHeading', range, heading?.$cstNode?.text.trim());
    seen.set(name, range);
  } else freeSection(shared, node, range);
  for (const sub of node.subsections) subsection(shared, sub, model);
}

function service(
  context: BuildContext,
  model: Draft<StandardModel>,
  node: ast.Section,
  heading: ast.ServiceHeading,
): Service {
  const block = new BlockDraft(context, model.mentions);
  const prose: Prose[] = [];
  const reader = new WordsReader(block, prose);
  let valid: Service['valid'];
  for (const line of node.lines) {
    if (reader.take(line)) continue;
    if (ast.isPeriodLine(line)) valid = period(context, line);
    else keyOrProblem(block, line, 'ydelse');
  }
  for (const theme of node.themes) freeSection(block, theme, rangeOf(theme));
  for (const sub of node.subsections) subsection(block, sub, model);
  const words: Pick<Section, 'tables' | 'quotes'> = {};
  reader.finish(words);
  return {
    ...block.build(),
    ...words,
    valid,
    name: unquoted(heading.name),
    nameRange: rangeOfProperty(heading, 'name'),
    provisions: heading.provisions.flatMap((written, index) =>
      provisionRefs(context, written, rangeOfProperty(heading, 'provisions', index)),
    ),
    prose,
    range: rangeOf(heading),
  };
}

/** A part of the target group: bullets and ages are its conditions, and it may have sections of its own. */
function group(
  context: BuildContext,
  model: Draft<StandardModel>,
  node: ast.Section | ast.Subsection,
  heading: ast.GroupHeading,
): Group {
  const block = new BlockDraft(context, model.mentions);
  const made: Pick<Draft<Group>, 'prose' | 'rank' | 'contact' | 'tables' | 'quotes'> = { prose: [] };
  const reader = new WordsReader(block, made.prose);
  const conditions: ast.Line[] = [];
  for (const line of node.lines) {
    if (reader.take(line)) continue;
    if (ast.isRankLine(line)) {
      const rank = line.rank === 'sekundær' ? 'secondary' : 'primary';
      block.set(made, 'rank', { rank, range: rangeOf(line) }, line);
    } else if (ast.isTextLine(line) && line.key === 'kontakt:') {
      block.set(made, 'contact', block.prose(unquoted(line.text), rangeOfProperty(line, 'text')), line);
    } else conditions.push(line);
  }
  reader.finish(made);
  if (conditions.length > 0)
    section(block, { name: 'målgruppe', range: rangeOf(heading), lines: conditions, themes: [] });
  for (const theme of node.themes) freeSection(block, theme, rangeOf(theme));
  if (ast.isSection(node)) for (const sub of node.subsections) subsection(block, sub, model);
  return {
    ...block.build(),
    ...made,
    name: unquoted(heading.name),
    nameRange: rangeOfProperty(heading, 'name'),
    range: rangeOf(heading),
  };
}

function subsection(block: BlockDraft, node: ast.Subsection, model: Draft<StandardModel>): void {
  const heading = node.heading;
  if (ast.isGroupHeading(heading)) {
    block.extra.groups = [...(block.extra.groups ?? []), group(block.context, model, node, heading)];
    return;
  }
  const range = heading ? rangeOf(heading) : rangeOf(node);
  const name = ast.isNamedHeading(heading) ? headingName(heading) : undefined;
  if (name && section(block, { name, range, lines: node.lines, themes: node.themes })) {
    if (block.subsections.has(name)) block.context.problem('duplicateHeading', range, heading?.$cstNode?.text.trim());
    // Each of these may hold one list of conditions.
    if (name !== 'uden for målgruppen') block.subsections.add(name);
    return;
  }
  if (name || ast.isServiceHeading(heading)) {
    block.context.problem('misplacedHeading', range, heading?.$cstNode?.text.trim());
  }
  freeSection(block, node, range);
}

function notChosen(block: BlockDraft, model: Draft<StandardModel>, lines: readonly ast.Line[]): void {
  for (const line of lines) {
    const last = model.notChosen[model.notChosen.length - 1];
    if (ast.isBulletLine(line)) {
      const written = ast.isProvisionDeadline(line.reference) ? line.reference.provisions : undefined;
      const provisions = provisionRefs(block.context, written, rangeOf(line));
      if (provisions.length > 0) model.notChosen.push({ provisions, range: rangeOf(line) });
      else block.context.problem('noReference', rangeOf(line), bulletWords(line));
    } else if (ast.isTextLine(line) && line.key?.toLowerCase() === 'fordi:' && last) {
      const reason = block.prose(unquoted(line.text), rangeOfProperty(line, 'text'));
      model.notChosen[model.notChosen.length - 1] = { ...last, reason };
    } else if (ast.isBasisLine(line)) model.notChosen.push({ provisions: basisOf(block, line), range: rangeOf(line) });
    else if (isWords(line)) block.section('extent', rangeOf(line)).prose.push(proseOf(block, line));
    else keyOrProblem(block, line, 'fravalgt');
  }
}

/** A heading of the municipality's own, or one that is not known: its words are kept as they stand. */
function freeSection(block: BlockDraft, node: ast.Section | ast.Subsection | ast.Theme, range: SourceRange): void {
  const heading = ast.isTheme(node) ? undefined : node.heading;
  if (ast.isStaffHeading(heading)) {
    internal(block, node, unquoted(heading.title), range);
    return;
  }
  if (ast.isCodeListHeading(heading)) {
    block.context.problem('misplacedHeading', range, heading.$cstNode?.text.trim());
    return;
  }
  const title = ast.isTheme(node)
    ? node.name
    : ast.isFreeHeading(heading)
      ? heading.title
      : ast.isUnknownHeading(heading)
        ? heading.text
        : heading?.$cstNode?.text;
  const said = words(block, node.lines);
  if (saysSomething(said)) {
    block.free.push({ ...said, title: unquoted(title), range });
  }
}

/** What only the staff need: words and lists, its themes among them. */
function internal(
  block: BlockDraft,
  node: ast.Section | ast.Subsection | ast.Theme,
  title: string,
  range: SourceRange,
) {
  const themes = ast.isTheme(node) ? [] : node.themes;
  const parts = [
    { title, lines: node.lines },
    ...themes.map((theme) => ({ title: unquoted(theme.name), lines: theme.lines })),
  ];
  const said = parts.map(({ title: name, lines }) => ({ ...words(block, lines), title: name, range }));
  block.extra.internal = [...(block.extra.internal ?? []), ...said];
}

function headingName(heading: ast.NamedHeading): string {
  return (heading.name ?? '').toLowerCase();
}

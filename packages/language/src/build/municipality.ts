import type { MunicipalityModel } from '@kvast/model/municipality';
import type { Prose } from '@kvast/model/source';
import * as ast from '../generated/ast.ts';
import { BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { codeList } from './code-list.ts';
import { contact } from './contact.ts';
import { type BuildContext, NOWHERE, rangeOf, rangeOfProperty } from './context.ts';
import { eventAndCase, soon } from './deadline-lines.ts';
import { acute } from './quota-lines.ts';
import { provisionRefs } from './references.ts';
import { amount, limit, unquoted } from './values.ts';
import { isWords, proseOf } from './words.ts';

/** Syntax tree of a municipality file → what all its standards share. */
export function municipalityModel(context: BuildContext, document: ast.Document): MunicipalityModel {
  const { title } = document;
  const model: Draft<MunicipalityModel> = {
    kind: 'municipality',
    file: context.file,
    range: title ? rangeOf(title) : NOWHERE,
    name: unquoted(title?.name),
    committees: [],
    contacts: [],
    systems: [],
    deadlines: [],
    codeLists: [],
    textBlocks: [],
  };
  const block = new BlockDraft(context, []);
  for (const line of document.lines) headLine(block, model, line);
  for (const section of document.sections) sectionInto(block, model, section);
  return model;
}

function headLine(block: BlockDraft, model: Draft<MunicipalityModel>, line: ast.Line): void {
  const fields = {
    'kommunekode:': 'code',
    'hjemmeside:': 'website',
    'farve:': 'colour',
    'logo:': 'logo',
    'standarder:': 'collection',
    'kendte ord:': 'knownWords',
  } as const;
  if (ast.isLixLine(line)) {
    const most = amount(line.most);
    block.set(model, 'readability', most === undefined ? undefined : { most, range: rangeOf(line) }, line);
    return;
  }
  const field = ast.isTextLine(line) ? fields[line.key?.toLowerCase() as keyof typeof fields] : undefined;
  if (ast.isTextLine(line) && field) block.set(model, field, text(line), line);
  else if (!ast.isUnknownLine(line)) block.context.problem('misplacedKey', rangeOf(line), keyOf(line), 'kommune');
}

function sectionInto(block: BlockDraft, model: Draft<MunicipalityModel>, section: ast.Section): void {
  const { context } = block;
  const heading = section.heading;
  if (ast.isTextBlockHeading(heading)) {
    const prose = section.lines.filter(isWords).map((line) => proseOf(block, line));
    model.textBlocks.push({ name: unquoted(heading.name), prose, range: rangeOf(heading) });
    return;
  }
  if (ast.isCodeListHeading(heading)) {
    model.codeLists.push(codeList(block, heading, section.lines));
    return;
  }
  const name = ast.isNamedHeading(heading) ? heading.name?.toLowerCase() : undefined;
  if (!name || !['udvalg', 'systemer', 'kontakt', 'sagsbehandlingstider'].includes(name)) {
    if (heading && !ast.isUnknownHeading(heading)) {
      context.problem('misplacedHeading', rangeOf(heading), heading.$cstNode?.text.trim());
    }
    return;
  }
  for (const line of section.lines) {
    if (!ast.isBulletLine(line)) {
      if (name === 'sagsbehandlingstider' && belowDeadline(model, line)) continue;
      if (!isWords(line) && !ast.isUnknownLine(line)) context.problem('misplacedKey', rangeOf(line), keyOf(line), name);
    } else if (line.contact) model.contacts.push(contact(line.contact, rangeOf(line)));
    else if (ast.isProvisionDeadline(line.reference)) {
      const provisions = provisionRefs(
        context,
        line.reference.provisions,
        rangeOfProperty(line.reference, 'provisions'),
      );
      const found = limit(line.reference.limit);
      const counted = eventAndCase(line.reference.event);
      if (found) model.deadlines.push({ provisions, limit: found, ...counted, range: rangeOf(line) });
    } else if (line.text !== undefined) {
      const words = { text: unquoted(line.text), range: rangeOfProperty(line, 'text') };
      (name === 'udvalg' ? model.committees : model.systems).push(words);
    }
  }
}

/** akut and hjælpen begynder belong to the deadline above them. */
function belowDeadline(model: Draft<MunicipalityModel>, line: ast.Line): boolean {
  const last = model.deadlines.pop();
  if (!last) return false;
  const begins = ast.isSoonLine(line) && line.key !== 'kvittering:' ? soon(line) : undefined;
  const found = ast.isAcuteLine(line) ? acute(line) : undefined;
  const starts = begins ? [...(last.starts ?? []), begins] : last.starts;
  model.deadlines.push({ ...last, ...(starts && { starts }), ...(found && { acute: found }) });
  return begins !== undefined || found !== undefined;
}

function text(line: ast.TextLine): Prose | undefined {
  const words = unquoted(line.text);
  return words ? { text: words, range: rangeOfProperty(line, 'text') } : undefined;
}

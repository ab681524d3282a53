import type { Clause, LawModel, Provision, Ruling, Statement } from '@kvast/model/law';
import * as ast from '../generated/ast.ts';
import { confidences, strengths } from '../law-words.ts';
import { lawNameKey } from '../provision-reader.ts';
import { BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { ConditionLists, condition } from './conditions.ts';
import { type BuildContext, joined, NOWHERE, rangeOf, rangeOfProperty } from './context.ts';
import { lineWords, ruling } from './law-ruling.ts';
import { statements } from './law-statements.ts';
import { provisionRefs } from './references.ts';
import { period } from './standard.ts';
import { unquoted } from './values.ts';
import { isWords } from './words.ts';

/** Syntax tree of a `.lov` file → the law as data. */
export function lawModel(context: BuildContext, document: ast.LawDocument): LawModel {
  const title = document.title;
  const id = lawNameKey(title?.id ?? '');
  const model: Draft<LawModel> = {
    kind: 'law',
    file: context.file,
    range: title ? rangeOf(title) : NOWHERE,
    id,
    title: unquoted(title?.name),
    aliases: [],
    wrongNames: [],
    provisions: [],
  };
  const block = new BlockDraft(context, []);
  for (const line of document.lines) headLine(block, model, line);
  const rulings: Ruling[] = [];
  for (const node of document.provisions) {
    if (ast.isRulingHeading(node.heading)) {
      const found = ruling(block, node.heading, node.lines);
      if (found) rulings.push(found);
      continue;
    }
    const found = provision(block, id, node.heading, node.lines);
    if (found) model.provisions.push(found);
  }
  if (rulings.length > 0) model.rulings = rulings;
  return model;
}

function headLine(block: BlockDraft, model: Draft<LawModel>, line: ast.LawLine): void {
  if (ast.isLawTextLine(line) && line.key.endsWith('kaldet:')) {
    const names = (line.text ?? '').split(',').map((name) => lawNameKey(name.trim()));
    (line.key === 'også kaldet:' ? model.aliases : model.wrongNames).push(...names.filter(Boolean));
  } else if (ast.isSourceLine(line)) {
    const range = rangeOf(line);
    block.set(model, 'source', { text: (line.$cstNode?.text ?? '').replace(/^[^:]*:\s*/, ''), range }, line);
  } else if (ast.isTextLine(line) && line.key === 'link:') block.set(model, 'link', lineWords(line), line);
  else if (!ast.isUnknownLine(line) && !(ast.isLawTextLine(line) && line.key === 'bemærkning:')) {
    block.context.problem('misplacedKey', rangeOf(line), keyOf(line), 'lov');
  }
}

function provision(
  block: BlockDraft,
  law: string,
  heading: ast.ProvisionHeading | undefined,
  lines: readonly ast.LawLine[],
): Provision | undefined {
  const written = heading?.section;
  const [ref] = provisionRefs(block.context, written, heading ? rangeOf(heading) : NOWHERE);
  if (!heading || !ref) return undefined;
  const made: Draft<Provision> = {
    file: block.context.file,
    law,
    section: ref.section,
    id: `${law} § ${ref.section}`,
    title: unquoted(heading.title),
    successors: [],
    clauses: [],
    notes: [],
    range: rangeOf(heading),
  };
  const reader = new ClauseReader(block);
  for (const line of lines) {
    if (ast.isSuccessorLine(line) && !reader.isOpen) {
      made.successors.push(...provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions')));
    } else if (ast.isPeriodLine(line) && line.key === 'i kraft:')
      block.set(made, 'inForce', period(block.context, line), line);
    else if (ast.isLawTextLine(line) && line.key === 'bemærkning:') made.notes.push(lineWords(line));
    else if (ast.isTextLine(line) && line.key === 'link:') block.set(made, 'link', lineWords(line), line);
    else reader.line(line);
  }
  made.clauses.push(...reader.end());
  return made;
}

/** A clause is a line that states something, and the lines after it that say where it is written and when it holds. */
class ClauseReader {
  private readonly block: BlockDraft;
  private readonly clauses: Draft<Clause>[] = [];
  private open: { clauses: Draft<Clause>[]; sourced: boolean } | undefined;
  private lists: { reader: ConditionLists; range: Clause['range'] } | undefined;

  constructor(block: BlockDraft) {
    this.block = block;
  }

  /** Has a clause begun, that the next lines belong to? */
  get isOpen(): boolean {
    return this.open !== undefined;
  }

  line(line: ast.LawLine): void {
    const { context } = this.block;
    if (ast.isBulletLine(line) && this.lists) {
      this.lists.reader.add(line);
      return;
    }
    this.closeList();
    if (ast.isSourceLine(line)) this.source(line);
    else if (ast.isSuccessorLine(line)) {
      const successors = provisionRefs(context, line.provisions, rangeOfProperty(line, 'provisions'));
      this.each((clause) => ({ ...clause, successors }));
    } else if (ast.isLawTextLine(line) && line.key === 'kun når:') this.narrow(line);
    else if (ast.isConfidenceLine(line))
      this.each((clause) => ({ ...clause, confidence: confidences[line.confidence] ?? 'memory' }));
    else if (ast.isPeriodLine(line)) {
      const found = period(context, line);
      this.each((clause) => ({ ...clause, period: found ?? {} }));
    } else if (ast.isTargetGroupLine(line) && line.operator) {
      this.begin([], rangeOf(line));
      const reader = new ConditionLists(context);
      reader.open(line);
      this.lists = { reader, range: rangeOf(line) };
    } else if (ast.isTargetGroupLine(line)) {
      const group = condition(context, line.condition);
      this.begin(group ? [{ kind: 'targetGroup', condition: group }] : [], rangeOf(line));
    } else {
      const said = statements(context, line);
      if (said) this.begin(said, rangeOf(line));
      else if (!ast.isUnknownLine(line) && !isWords(line as ast.Line)) {
        context.problem('misplacedKey', rangeOf(line), keyOf(line), 'lov');
      }
    }
  }

  end(): Clause[] {
    this.closeList();
    this.closeClause();
    return this.clauses.filter((clause) => clause.citation !== '');
  }

  private begin(said: readonly Statement[], range: Clause['range']): void {
    this.closeClause();
    const clauses = said.map((statement) => unsourced(statement, range));
    this.open = { clauses, sourced: false };
  }

  private closeList(): void {
    if (!this.lists || !this.open) return;
    const group = this.lists.reader.condition();
    if (group)
      this.open.clauses.push(
        unsourced({ kind: 'targetGroup', condition: group }, joined(this.lists.range, group.range)),
      );
    this.lists = undefined;
  }

  private source(line: ast.SourceLine): void {
    const strength = strengths[line.strength ?? ''];
    if (!strength || !this.open) {
      this.block.context.problem('attachmentWithoutBullet', rangeOf(line), keyOf(line));
      return;
    }
    this.open.sourced = true;
    this.each((clause) => ({ ...clause, strength, citation: line.citation?.trim() ?? '' }));
  }

  private narrow(line: ast.LawTextLine): void {
    if (!this.open) this.block.context.problem('attachmentWithoutBullet', rangeOf(line), keyOf(line));
    this.each((clause) => ({ ...clause, onlyWhen: lineWords(line) }));
  }

  private each(change: (clause: Draft<Clause>) => Draft<Clause>): void {
    if (this.open) this.open.clauses = this.open.clauses.map(change);
  }

  /** A clause without a source cannot be relied on; it is told and left out. */
  private closeClause(): void {
    if (!this.open) return;
    const [first] = this.open.clauses;
    if (!this.open.sourced && first) this.block.context.problem('sourceMissing', first.range);
    this.clauses.push(...this.open.clauses);
    this.open = undefined;
  }
}

function unsourced(said: Statement, range: Clause['range']): Draft<Clause> {
  return { said, strength: 'unverified', confidence: 'verified', citation: '', period: {}, range };
}

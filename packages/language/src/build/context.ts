import type { Position, SourceRange } from '@kvast/model/source';
import type { AstNode, CstNode } from 'langium';
import { GrammarUtils } from 'langium';

/** What building a model finds wrong with the text; turned into findings, in the user's language, at the end. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly range: SourceRange;
  /** Words of the text that the message quotes, and what may stand there instead. */
  readonly written?: string;
  readonly place?: string;
}

export type ProblemKind =
  | 'titleMissing'
  | 'misplacedKey'
  | 'misplacedHeading'
  | 'duplicateKey'
  | 'duplicateHeading'
  | 'bulletWithoutPlace'
  | 'sourceMissing'
  | 'attachmentWithoutBullet'
  | 'invalidDate'
  | 'undatedEvent'
  | 'unknownBasis'
  | 'emptyValue'
  | 'noCondition'
  | 'noReference'
  | 'noEntry'
  | 'codeOutsideTable';

/** Shared by the builders of one document: where things stand, what laws are called, and what went wrong. */
export class BuildContext {
  readonly file: string;
  readonly problems: Problem[] = [];
  private readonly lawNames: ReadonlyMap<string, string> | undefined;

  constructor(file: string, lawNames: ReadonlyMap<string, string> | undefined) {
    this.file = file;
    this.lawNames = lawNames;
  }

  problem(kind: ProblemKind, range: SourceRange, written?: string, place?: string): void {
    this.problems.push({ kind, range, written, place });
  }

  /** @param key a law's name in lower case, without genitive */
  law(key: string): { readonly id: string; readonly known: boolean } {
    const id = this.lawNames?.get(key);
    return { id: id ?? key, known: id !== undefined || this.lawNames === undefined };
  }
}

/** Where a node stands, without the line's end. */
export function rangeOf(node: AstNode): SourceRange {
  return node.$cstNode ? cstRange(node.$cstNode) : NOWHERE;
}

/** Where one property of a node stands; the node itself where the property is missing. */
export function rangeOfProperty(node: AstNode, property: string, index?: number): SourceRange {
  const found = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
  return found ? cstRange(found) : rangeOf(node);
}

function cstRange(node: CstNode): SourceRange {
  const { start, end } = node.range;
  return { start: position(start.line, start.character), end: position(end.line, end.character) };
}

function position(line: number, character: number): Position {
  return { line: line + 1, column: character + 1 };
}

/** A node that the parser invented while recovering stands nowhere; the first place is the least misleading. */
export const NOWHERE: SourceRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export function joined(from: SourceRange, to: SourceRange): SourceRange {
  return { start: from.start, end: to.end };
}

import type { ContentItem } from '@kvast/model/content';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft } from './block-draft.ts';
import { condition } from './conditions.ts';
import { limit } from './values.ts';
import { itemOf } from './words.ts';

/** Bullets of the content with what stands below each: `--` bullets, and the keys that speak of it alone. Fed line by line. */
export class ContentItems {
  private readonly block: BlockDraft;
  private readonly into: ContentItem[];
  private readonly open: Draft<ContentItem>[] = [];

  constructor(block: BlockDraft, into: ContentItem[]) {
    this.block = block;
    this.into = into;
  }

  /** @returns false where the line belongs to no bullet */
  take(line: ast.Line): boolean {
    if (ast.isBulletLine(line) && line.text !== undefined) {
      this.bullet(line);
      return true;
    }
    const last = this.open[this.open.length - 1];
    if (!last) return false;
    if (ast.isAmountLine(line)) {
      const found = limit(line.limit);
      if (found) last.amounts = [...(last.amounts ?? []), found];
    } else if (ast.isUnlessLine(line)) {
      this.block.set(last, 'unless', condition(this.block.context, line.condition), line);
    } else return false;
    return true;
  }

  private bullet(line: ast.BulletLine): void {
    const made: Draft<ContentItem> = { ...itemOf(this.block, line) };
    const level = /^-+/.exec(line.level ?? '')?.[0].length ?? 1;
    this.open.splice(level - 1);
    const above = this.open[this.open.length - 1];
    if (above) above.items = [...(above.items ?? []), made];
    else this.into.push(made);
    this.open.push(made);
  }
}

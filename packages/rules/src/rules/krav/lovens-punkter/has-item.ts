import type { Block } from '@kvast/model/block';
import type { Statement } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { wordsIn } from '../../../words.ts';
import { type Evidence, evidence } from './evidence.ts';

type Item = Extract<Statement, { kind: 'mustContain' }>;

/** Says the standard anything on the item, for its services under the provision or for all of them? */
export function hasItem({ item, headings }: Item, standard: StandardModel, provision: string): boolean {
  const services = standard.services.filter(({ provisions }) =>
    provisions.some((ref) => provisionId(ref) === provision),
  );
  const blocks: readonly Block[] = [standard.shared, ...services];
  const { parts, words } = evidence[item] ?? evidenceFrom(item, headings);
  if (blocks.some((block) => parts.some((path) => isSaid(block, path.split('.'))))) return true;
  const text = [...blocks.flatMap(wordsIn), ...blocks.flatMap(titlesIn)].join('\n').toLowerCase();
  return words.some((word) => beginsAWord(word, text));
}

/** Where nothing is known about an item, its own long words are looked for, and its headings among the municipality's own. */
function evidenceFrom(item: string, headings: readonly string[]): Evidence {
  const words = item.split(/[\s,]+/).filter((word) => word.length > 4);
  return { parts: [], words: [...words, ...headings].map((word) => word.toLowerCase()) };
}

function isSaid(part: unknown, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(part)) return part.some((each) => isSaid(each, key === undefined ? [] : [key, ...rest]));
  if (part === undefined || part === null) return false;
  if (key === undefined) return true;
  return isSaid((part as Readonly<Record<string, unknown>>)[key], rest);
}

function titlesIn({ free, content }: Block): string[] {
  return [...free.map(({ title }) => title), ...(content?.themes ?? []).map(({ name }) => name)];
}

/** "udd" begins "uddannede": the words of a table are beginnings, and what comes before them is no letter. */
function beginsAWord(word: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}`, 'u').test(text);
}

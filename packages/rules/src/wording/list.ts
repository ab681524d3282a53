import type { Language } from '../message.ts';

/** `a`, `a og b`, `a, b og c`. */
export function andList(items: readonly string[], language: Language): string {
  return joined(items, language === 'da' ? 'og' : 'and');
}

/** `a`, `a eller b`, `a, b eller c`. */
export function orList(items: readonly string[], language: Language): string {
  return joined(items, language === 'da' ? 'eller' : 'or');
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

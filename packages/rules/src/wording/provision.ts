import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Language } from '../message.ts';
import { andList } from './list.ts';

/** Does the text name the provision, as `§ 85` in any spelling or by its title? `id` is `serviceloven § 85`. */
export function namesProvision(text: string, id: string, law: CatalogueView): boolean {
  const title = law.provision(id)?.provision.title;
  return citesSection(text, id) || (title !== undefined && text.toLowerCase().includes(title.toLowerCase()));
}

/** Does the text give the provision's number, `§ 85` in any spelling? `id` is `serviceloven § 85`. */
export function citesSection(text: string, id: string): boolean {
  const [number = '', letter = ''] = id
    .slice(id.indexOf('§') + 1)
    .trim()
    .split(' ');
  const after = letter ? `\\s?${letter}(?!\\p{L})` : '(?!\\d)(?!\\s?[a-h](?!\\p{L}))';
  const spelling = new RegExp(
    `§\\s?(?:\\d+(?:\\s?[a-h])?(?:,| og| eller| samt)\\s?§{0,2}\\s?)*${number}${after}`,
    'iu',
  );
  return spelling.test(text);
}

/** `barnets lov §§ 113-116`, `serviceloven § 82 a og § 85`: references of one law, runs of whole numbers drawn together. */
export function provisionList(refs: readonly ProvisionRef[]): string {
  const [first] = refs;
  if (!first) return '';
  const numbers = refs.map(({ section }) => Number(section));
  const isRun = refs.length > 1 && numbers.every((number, index) => number === Number(first.section) + index);
  if (isRun) return `${first.law} §§ ${first.section}-${refs.at(-1)?.section}`;
  return `${first.law} ${refs.map(({ section }) => `§ ${section}`).join(' og ')}`;
}

/** `serviceloven § 85`, `serviceloven §§ 82 a og 82 b`: several provisions as one would say them. @param ids `serviceloven § 82 a` */
export function provisionNames(ids: readonly string[], language: Language): string {
  const byLaw = Map.groupBy(ids, (id) => id.slice(0, id.indexOf(' §')));
  const names = [...byLaw].map(([law, same]) => {
    const sections = same.map((id) => id.slice(id.indexOf('§') + 1).trim());
    return `${law} ${sections.length > 1 ? '§§' : '§'} ${andList(sections, language)}`;
  });
  return andList(names, language);
}

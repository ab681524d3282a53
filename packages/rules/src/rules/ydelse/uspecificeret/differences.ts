import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { ServiceForm } from '@kvast/model/extent';

export type Difference = 'duration' | 'form' | 'appeal' | 'duty';

/** On which matters do the provisions have rules that cannot both be kept by one and the same service? */
export function differences(law: CatalogueView, ids: readonly string[]): Difference[] {
  if (ids.length < 2) return [];
  const found: Difference[] = [];
  if (differ(ids.map((id) => durationOf(law, id)))) found.push('duration');
  if (formsDiffer(ids.map((id) => law.first(id, 'form')?.said.forms))) found.push('form');
  if (differ(said(ids, (id) => law.first(id, 'appeal')?.said.to))) found.push('appeal');
  if (differ(said(ids, (id) => onlyDuty(law, id)))) found.push('duty');
  return found;
}

/** Silence about duration means no limit. */
function durationOf(law: CatalogueView, id: string): string | number {
  const rule = law.first(id, 'duration')?.said.rule;
  if (rule?.kind === 'limit') return `${rule.limit.quantity.amount} ${rule.limit.quantity.unit}`;
  return rule?.kind === 'timeLimited' ? 'timeLimited' : 'none';
}

/** A provision that is partly must and partly may (SEL § 107) can go with either. */
function onlyDuty(law: CatalogueView, id: string): string | undefined {
  const modalities = new Set(law.clauses(id, 'duty').map((clause) => clause.said.modality));
  return modalities.size === 1 ? [...modalities][0] : undefined;
}

function formsDiffer(forms: readonly (readonly ServiceForm[] | undefined)[]): boolean {
  const stated = forms.filter((each) => each !== undefined);
  return stated.some((one) => stated.some((other) => !one.some((form) => other.includes(form))));
}

function said(ids: readonly string[], read: (id: string) => string | undefined): string[] {
  return ids.map(read).filter((value) => value !== undefined);
}

function differ(values: readonly (string | number)[]): boolean {
  return new Set(values).size > 1;
}

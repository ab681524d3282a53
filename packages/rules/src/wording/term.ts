import type { TermCondition } from '@kvast/model/condition';

const severities = {
  light: 'let',
  moderate: 'moderat',
  substantial: 'betydelig',
  severe: 'svær',
  complete: 'fuldstændig',
};
const lastings = { lasting: 'varig', temporary: 'midlertidig', either: 'midlertidig eller varig' };

/** `betydelig og varig nedsat fysisk funktionsevne`, `risiko for sociale problemer`. Terms are Danish in every language. */
export function termText({ term, severity, lasting, risk }: TermCondition): string {
  const degree = [severity && severities[severity], lasting && lastings[lasting]].filter((word) => word !== undefined);
  return [risk ? 'risiko for' : '', degree.join(' og '), term].filter((part) => part !== '').join(' ');
}

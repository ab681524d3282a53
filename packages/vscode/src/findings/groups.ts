import type { ListedFinding } from '@kvast/server/protocol';
import { findingsTexts } from './texts.ts';

/** Findings that ask for the same of a lawyer, by the provision that they rest on. */
export interface FindingGroup {
  readonly severity: ListedFinding['severity'];
  readonly label: string;
  readonly means: string;
  readonly count: number;
  readonly authorities: readonly { readonly label: string; readonly findings: readonly ListedFinding[] }[];
}

/** Groups from the gravest on, those without findings left out; in each, provisions in the order of their numbers and the rest last. */
export function findingGroups(findings: readonly ListedFinding[], language: 'da' | 'en'): FindingGroup[] {
  const texts = findingsTexts[language];
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) return [];
    const byProvision = [...Map.groupBy(these, ({ provision }) => provision ?? '')].sort(
      ([one], [other]) => Number(!one) - Number(!other) || one.localeCompare(other, 'da', { numeric: true }),
    );
    const authorities = byProvision.map(([provision, all]) => ({
      label: provision || texts.noAuthority,
      findings: all,
    }));
    return [{ severity, label: texts[severity], means: texts[`${severity}Means`], count: these.length, authorities }];
  });
}

/** The first sentence, which says what is wrong. An abbreviation or a number ends none. */
export function firstSentence(message: string): string {
  const end = /(?<!\b(?:stk|nr|jf|bl\.a|f\.eks|ca|\d))\.(?=\s+\p{Lu}|\s+»|$)/u.exec(message);
  return end ? message.slice(0, end.index + 1) : message;
}

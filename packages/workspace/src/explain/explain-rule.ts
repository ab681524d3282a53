import { strengthName } from '@kvast/law/cite';
import { danish } from '@kvast/law/phrases-da';
import type { Finding } from '@kvast/model/finding';
import { type RulePage, rulePage, rulePages } from '@kvast/rules/rule-pages';
import { ruleFacts } from './rule-facts.ts';

/** The rules whose findings can be suppressed, in the order of their ids. */
export function suppressibleRules(): readonly { readonly id: string; readonly title: string }[] {
  return rulePages.filter(({ id }) => !id.startsWith('undtag/'));
}

/**
 * What a rule looks at, why, on which source and how grave, what to do, and examples: the one text that is shown by `kvast explain`, by
 * the editor on a finding, and on the rule's help page. Markdown, in Danish.
 * @returns undefined where there is no such rule
 */
export function explainRule(id: string): string | undefined {
  const page = rulePage(id);
  if (!page) return undefined;
  const [before, after] = splitBefore(page.body, '## Gør sådan');
  return [`# ${page.title}`, `\`${page.id}\``, before, source(page), readable(after)].filter(Boolean).join('\n\n');
}

function source(page: RulePage): string {
  const { reads, findings } = ruleFacts(page);
  const about = [...reads].map((kind) => danish.about[kind].toLowerCase()).sort();
  const read =
    about.length > 0
      ? `Reglen slår op i lovkataloget under ${listed(about)}. Et fund er højst så alvorligt, som kilden kan bære: lov og forarbejder giver fejl, praksis giver advarsel, og det, der er usikkert, giver råd.`
      : 'Reglen ser på standardens egne ord og dens oplysninger.';
  const example = findings[0] && exampleOf(findings[0]);
  return ['## Kilde og alvor', read, example].filter(Boolean).join('\n\n');
}

const SEVERITIES = { error: 'en fejl', warning: 'en advarsel', info: 'et råd' } as const;

function exampleOf({ severity, source: where, strength }: Finding): string {
  const basis = where && strength ? `, for det bygger på ${where} (${strengthName(strength, 'da')})` : '';
  return `I eksemplet nedenfor er fundet ${SEVERITIES[severity]}${basis}.`;
}

/** The fences say in words which example is right. */
function readable(text: string): string {
  return text
    .replaceAll('```kvast ugyldig', 'Ikke sådan:\n\n```kvast')
    .replaceAll('```kvast gyldig', 'Sådan er det i orden:\n\n```kvast');
}

function splitBefore(text: string, heading: string): [before: string, after: string] {
  const at = text.indexOf(heading);
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at)];
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} og ${words.at(-1)}` : (words[0] ?? '');
}

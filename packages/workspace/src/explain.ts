import { rulePage, rulePages } from '@kvast/rules/rule-pages';

/** The rules whose findings can be suppressed, in the order of their ids. */
export function suppressibleRules(): readonly { readonly id: string; readonly title: string }[] {
  return rulePages.filter(({ id }) => !id.startsWith('undtag/'));
}

/** What a rule looks at, why, and what to do, as Markdown; undefined where there is no such rule. */
export function explainRule(id: string): string | undefined {
  const page = rulePage(id);
  return page && `# ${page.title}\n\n\`${page.id}\`\n\n${page.body}`;
}

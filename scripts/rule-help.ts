import { rulePages } from '../packages/rules/src/rule-pages.ts';
import { explainRule } from '../packages/workspace/src/explain/explain-rule.ts';

/** The help page of every rule: path under the folder of the pages, and Markdown. */
export function ruleHelp(): { path: string; content: string }[] {
  return rulePages.map(({ id }) => ({ path: `${id}.md`, content: `${explainRule(id)}\n` }));
}

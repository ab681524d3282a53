// Writes docs/regler.md from the rules' own pages; with --check it only says whether that page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'packages', 'rules', 'src', 'rules');
const page = join(root, 'docs', 'regler.md');

const lines = [
  '# Regler',
  '',
  'Listen er lavet ud fra reglernes egne sider. Hver side siger hvad, hvorfor og hvad du gør, med eksempler.',
  '',
];
for (const group of readdirSync(folder).sort()) {
  lines.push(`## ${group}`, '', '| Regel | Handler om |', '|---|---|');
  for (const slug of readdirSync(join(folder, group)).sort()) {
    const title = /^# (.+)$/m.exec(readFileSync(join(folder, group, slug, 'rule.md'), 'utf8'))?.[1] ?? slug;
    lines.push(`| [\`${group}/${slug}\`](../packages/rules/src/rules/${group}/${slug}/rule.md) | ${title} |`);
  }
  lines.push('');
}
const wanted = `${lines.join('\n').trimEnd()}\n`;

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readFileSync(page, 'utf8') !== wanted) {
  console.error('docs/regler.md is stale: run `npm run rule-list`.');
  process.exitCode = 1;
}

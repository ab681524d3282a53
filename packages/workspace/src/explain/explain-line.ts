import { languageIdOf } from '@kvast/language/language-id';
import { keyHelpIn } from '@kvast/language/texts/key-help';
import { strengthName } from '@kvast/law/cite';
import type { Finding } from '@kvast/model/finding';
import { lastDay } from '@kvast/model/time';
import { rulePage } from '@kvast/rules/rule-pages';
import type { Workspace } from '../workspace.ts';

const SEVERITIES = { error: 'Fejl', warning: 'Advarsel', info: 'Råd' } as const;

/**
 * What is found in one line and on which ground, or that nothing is, and what the line is for. Markdown, in Danish.
 * @param line from 1
 * @param date `YYYY-MM-DD`
 * @returns undefined where the file has no such line
 */
export function explainLine(workspace: Workspace, file: string, line: number, date: string): string | undefined {
  const text = workspace.source(file)?.split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return undefined;
  const { findings, suppressed } = workspace.check({ date, files: new Set([file]) });
  const here = ({ range }: Finding) => range.start.line <= line && line <= range.end.line;
  const parts = findings.filter(here).map(said);
  const kept = suppressed
    .filter(({ finding }) => here(finding))
    .map(({ finding, suppression: { until, reason, range } }) => {
      const end = until ? lastDay(until) : '';
      return `${said(finding)}\n\nFundet er undtaget til og med ${end} på linje ${range.start.line}, fordi: ${reason}`;
    });
  const found = [...parts, ...kept];
  return [
    `**${file}:${line}**`,
    `\`${text.trim()}\``,
    ...(found.length > 0 ? found : ['Der er ingen fund på linjen.']),
    meaningOf(text, file),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function said({ rule, severity, message, source, strength }: Finding): string {
  const title = rulePage(rule)?.title;
  const basis = source && strength ? `Det bygger på ${source} (${strengthName(strength, 'da')}).` : '';
  const more = title ? `Læs mere med: kvast explain ${rule}` : '';
  return [`### ${SEVERITIES[severity]}: ${title ?? 'Linjen kan ikke læses helt'}`, message, basis, `\`${rule}\``, more]
    .filter(Boolean)
    .join('\n\n');
}

/** What the line is for, by the sign or the key that it begins with. */
function meaningOf(text: string, file: string): string {
  const key = /^\s*(?:felt(?=\s)|[^:>#|[\]-][^:]*:)/i.exec(text)?.[0].trim().toLowerCase().replace(/\s+/g, ' ');
  const help = key ? keyHelpIn(languageIdOf(file)).get(key) : undefined;
  if (help) return `**Om linjen:** ${help.da}\n\nFor eksempel: \`${help.example}\``;
  const signs: readonly (readonly [RegExp, string])[] = [
    [/^\s*#(?!#)/, 'Filens titel.'],
    [/^\s*#/, 'En overskrift. Det, der står under den, hører sammen.'],
    [/^\s*>/, 'Tekst, som borgeren læser, ord for ord.'],
    [/^\s*(?:-+|[–•*]|\d+[.)])\s/, 'Et punkt i en liste.'],
    [/^\s*\|/, 'En række i en tabel.'],
    [/^\s*$/, 'En blank linje betyder ingenting.'],
  ];
  const sign = signs.find(([pattern]) => pattern.test(text));
  return sign ? `**Om linjen:** ${sign[1]}` : '';
}

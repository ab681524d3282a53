import { languageIdOf } from '@kvast/language/language-id';
import { keyHelpIn } from '@kvast/language/texts/key-help';
import { type Language, strengthName } from '@kvast/law/cite';
import type { Finding } from '@kvast/model/finding';
import { lastDay } from '@kvast/model/time';
import { rulePage } from '@kvast/rules/rule-pages';
import type { Workspace } from '../workspace.ts';
import { explanationTexts } from './texts.ts';

/**
 * What is found in one line and on which ground, or that nothing is, and what the line is for. Markdown.
 * @param line from 1
 * @param date `YYYY-MM-DD`
 * @returns undefined where the file has no such line
 */
export function explainLine(
  workspace: Workspace,
  file: string,
  line: number,
  date: string,
  language: Language = 'da',
): string | undefined {
  const texts = explanationTexts[language];
  const text = workspace.source(file)?.split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return undefined;
  const { findings, suppressed } = workspace.check({ date, files: new Set([file]) });
  const here = ({ range }: Finding) => range.start.line <= line && line <= range.end.line;
  const parts = findings.filter(here).map((finding) => said(finding, language));
  const kept = suppressed
    .filter(({ finding }) => here(finding))
    .map(({ finding, suppression: { until, reason, range } }) => {
      const end = until ? lastDay(until) : '';
      return `${said(finding, language)}\n\n${texts.suppressed(end, range.start.line, reason ?? '')}`;
    });
  const found = [...parts, ...kept];
  return [
    `**${file}:${line}**`,
    `\`${text.trim()}\``,
    ...(found.length > 0 ? found : [texts.nothingFound]),
    meaningOf(text, file, language),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function said({ rule, severity, message, source, strength }: Finding, language: Language): string {
  const texts = explanationTexts[language];
  const title = rulePage(rule)?.title;
  const basis = source && strength ? texts.restsOn(source, strengthName(strength, language)) : '';
  const more = title ? texts.more(rule) : '';
  return [`### ${texts.severity[severity]}: ${title ?? texts.notRead}`, message, basis, `\`${rule}\``, more]
    .filter(Boolean)
    .join('\n\n');
}

/** What the line is for, by the sign or the key that it begins with. */
function meaningOf(text: string, file: string, language: Language): string {
  const { aboutLine, example, sign: meaning } = explanationTexts[language];
  const key = /^\s*(?:felt(?=\s)|[^:>#|[\]-][^:]*:)/i.exec(text)?.[0].trim().toLowerCase().replace(/\s+/g, ' ');
  const help = key ? keyHelpIn(languageIdOf(file)).get(key) : undefined;
  if (help) return `**${aboutLine}** ${help[language]}\n\n${example} \`${help.example}\``;
  const signs: readonly (readonly [RegExp, string])[] = [
    [/^\s*#(?!#)/, meaning.title],
    [/^\s*#/, meaning.heading],
    [/^\s*>/, meaning.words],
    [/^\s*(?:-+|[–•*]|\d+[.)])\s/, meaning.point],
    [/^\s*\|/, meaning.row],
    [/^\s*$/, meaning.blank],
  ];
  const sign = signs.find(([pattern]) => pattern.test(text));
  return sign ? `**${aboutLine}** ${sign[1]}` : '';
}

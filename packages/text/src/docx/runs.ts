import { ExternalHyperlink, TextRun } from 'docx';
import { callTo, mailTo } from '../addresses.ts';
import type { Inline } from '../document-tree.ts';
import { named } from './frame.ts';

type Child = TextRun | ExternalHyperlink;

interface Manner {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly quiet?: boolean;
  readonly code?: boolean;
  readonly link?: boolean;
  readonly language?: string;
}

/** The words of a line as Word's runs. */
export function runsOf(runs: readonly Inline[], manner: Manner = {}): Child[] {
  return runs.flatMap((run) => runOf(run, manner));
}

function runOf(run: Inline, manner: Manner): Child[] {
  switch (run.kind) {
    case 'text':
    case 'time':
      return [words(run.text, manner)];
    case 'strong':
      return runsOf(run.runs, { ...manner, bold: true });
    case 'emphasis':
      return runsOf(run.runs, { ...manner, italics: true });
    case 'note':
      return runsOf(run.runs, { ...manner, quiet: true });
    case 'code':
      return [words(run.text, { ...manner, code: true })];
    case 'written':
      return runsOf(run.runs, { ...manner, language: named(run.language) });
    case 'statement':
      return runsOf(run.runs, manner);
    case 'link':
      return [linked(run.href, runsOf(run.runs, { ...manner, link: true }))];
    case 'phone':
      return [linked(callTo(run.number), [words(run.number, { ...manner, link: true })])];
    case 'email':
      return [linked(mailTo(run.address), [words(run.address, { ...manner, link: true })])];
  }
}

function linked(link: string, children: readonly Child[]): ExternalHyperlink {
  return new ExternalHyperlink({ link, children });
}

export function words(text: string, { bold, italics, quiet, code, link, language }: Manner): TextRun {
  return new TextRun({
    text,
    bold,
    italics,
    color: quiet ? '4c5a66' : undefined,
    font: code ? 'Consolas' : undefined,
    style: link ? 'Hyperlink' : undefined,
    language: language === undefined ? undefined : { value: language },
  });
}

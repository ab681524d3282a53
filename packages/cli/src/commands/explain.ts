import { explainLine } from '@kvast/workspace/explain/explain-line';
import { explainProvision, provisionMeant } from '@kvast/workspace/explain/explain-provision';
import { explainRule } from '@kvast/workspace/explain/explain-rule';
import { meantBy } from '@kvast/workspace/explain/suggestions';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { explainTextsIn } from '../explain-texts.ts';
import { noteProblems, readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { printable, type Terminal, wrap } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `kvast explain`: why a rule, a line or a provision matters. The services of `paths` are looked through for a provision. */
export async function explain(
  what: string,
  paths: readonly string[],
  date: string | undefined,
  io: Io,
): Promise<ExitCode> {
  const texts = explainTextsIn[io.language];
  const day = date ?? io.today;
  const place = /^(.+\.(?:kvast|lov)):(\d+)(?::\d+)?$/i.exec(what);
  if (place) {
    const { workspace, asked, problems } = await readInput([place[1] ?? ''], io);
    noteProblems(problems, io);
    const [file] = asked;
    const text = file && explainLine(workspace, file.file, Number(place[2]), day, io.language);
    if (text !== undefined) show(text, io);
    else if (file) io.note(texts.noLine(file.file, Number(place[2])));
    return text === undefined ? exitCodes.unusable : exitCodes.ok;
  }
  const rule = explainRule(what.trim());
  if (rule !== undefined) {
    show(rule, io);
    return exitCodes.ok;
  }
  const { workspace } = await readInput(paths.length > 0 ? paths : ['.'], io);
  const provision = provisionMeant(workspace, what);
  const text = provision && explainProvision(workspace, provision, day, io.language);
  if (text === undefined || text === '') throw new UsageError(texts.unknown(what, meantBy(workspace, what, day)));
  show(text, io);
  return exitCodes.ok;
}

/** Markdown as it is read at a terminal: the marks of emphasis are gone, lines fit, and examples stand as they are. */
function show(markdown: string, { terminal, print }: Io): void {
  const parts = markdown
    .split(/^```\w*\n/m)
    .map((part, at) => (at % 2 === 1 ? example(part) : prose(part.trim(), terminal)));
  print(
    `${parts
      .map((lines) => lines.join('\n'))
      .filter(Boolean)
      .join('\n\n')}\n`,
  );
}

function example(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${printable(line)}`);
}

/** A paragraph is one line, however it was broken in its source. */
function prose(text: string, { paint, width }: Terminal): string[] {
  const paragraphs = text.replace(/(?<=[^\n])\n(?![\n#-])/g, ' ').split('\n');
  return paragraphs.flatMap((written) => {
    const line = printable(written).trimEnd();
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) return [paint('bold', heading)];
    const plain = line.replaceAll('**', '').replace(/`([^`]+)`/g, '$1');
    if (!plain.startsWith('- ')) return wrap(plain, width);
    return wrap(plain.slice(2), width - 2).map((part, at) => `${at === 0 ? '- ' : '  '}${part}`);
  });
}

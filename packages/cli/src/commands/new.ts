import { stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { type NewStandard, newStandard } from '@kvast/workspace/new-standard/new-standard';
import { refusalText } from '@kvast/workspace/new-standard/refusals';
import { readFiles } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import { WriteError, writeNewFile } from '@kvast/workspace/write-files';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type NewTexts, newTextsIn } from '../new-texts.ts';
import { UsageError } from '../usage-error.ts';

export interface NewOptions {
  readonly municipality?: string;
  readonly provision?: string;
  readonly title?: string;
  /** First day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** A file or a folder. */
  readonly out?: string;
  /** A file that is there already is replaced. */
  readonly force?: boolean;
}

type Made = Exclude<NewStandard, { problem: unknown }>;

/** A search for the municipality's file must not turn into a walk through a whole disk. */
const MOST_ENTRIES = 20_000;

/** `kvast new`: a standard for one provision, with the law filled in. On a terminal, what was not given is asked for. */
export async function createStandard(options: NewOptions, io: Io): Promise<ExitCode> {
  const texts = newTextsIn[io.language];
  const around = await readAround(options.out);
  const made = io.ask ? await asked(options, around, io, io.ask, texts) : fromOptions(options, around, io, texts);
  if (typeof made === 'number') return made;
  const file = await fileFor(options, made, io, texts);
  if (file === undefined) {
    io.print(made.text);
    return exitCodes.ok;
  }
  try {
    await writeNewFile(file, made.text, options.force ?? false);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    io.note(io.texts.output.notWritten(error.file, error.problem));
    return exitCodes.unusable;
  }
  io.note(io.texts.output.written(file));
  io.note(texts.next(made.choices, file));
  return exitCodes.ok;
}

interface Around {
  /** With the laws of the folder, if it has its own. */
  readonly workspace: Workspace;
  /** The only municipality that has a file there. */
  readonly municipality?: string;
}

/** The municipality and laws in the folder that the standard will stand in. */
async function readAround(out: string | undefined): Promise<Around> {
  const folder = out === undefined ? '.' : extname(out) ? dirname(out) : out;
  const { files } = await readFiles([folder], MOST_ENTRIES);
  const workspace = new Workspace();
  for (const { file, text } of files)
    if (/\.lov$/i.test(file) || /^[ \t]*#[ \t]*kommune\b/im.test(text)) workspace.set(file, text);
  const models = workspace.files().map((file) => workspace.model(file));
  const [only, ...others] = new Set(models.flatMap((model) => (model?.kind === 'municipality' ? [model.name] : [])));
  return { workspace, municipality: others.length === 0 ? only : undefined };
}

function fromOptions(options: NewOptions, around: Around, io: Io, texts: NewTexts): Made | ExitCode {
  const { municipality = around.municipality, provision } = options;
  if (!municipality || !provision) {
    const missing = [!municipality && '--kommune', !provision && '--bestemmelse'].filter((each) => each !== false);
    throw new UsageError(texts.missing(missing));
  }
  return made({ ...options, municipality, provision }, around, io) ?? exitCodes.unusable;
}

async function asked(
  options: NewOptions,
  around: Around,
  io: Io,
  ask: NonNullable<Io['ask']>,
  texts: NewTexts,
): Promise<Made | ExitCode> {
  const { questions } = texts;
  const answer = async (question: string, given: string | undefined, otherwise?: string) =>
    given ?? (await untilAnswered(question, ask, otherwise));
  const municipality = await answer(questions.municipality, options.municipality, around.municipality);
  let first: Made | undefined;
  let provision: string | undefined;
  while (!first && municipality !== undefined) {
    provision = await answer(questions.provision, provision === undefined ? options.provision : undefined);
    if (provision === undefined) break;
    first = made({ ...options, municipality, provision }, around, io);
  }
  if (!first || municipality === undefined || provision === undefined) {
    io.note(texts.noAnswer);
    return exitCodes.unusable;
  }
  const title = await answer(questions.title, options.title, first.title);
  return made({ ...options, municipality, provision, title }, around, io) ?? exitCodes.unusable;
}

/** Asks until there is an answer; an empty one means `otherwise`. @returns undefined where nobody answers any more */
async function untilAnswered(
  question: string,
  ask: NonNullable<Io['ask']>,
  otherwise: string | undefined,
): Promise<string | undefined> {
  for (;;) {
    const answer = await ask(`${question}${otherwise ? ` [${otherwise}]` : ''}: `);
    if (answer === undefined) return undefined;
    const said = answer.trim() || otherwise;
    if (said) return said;
  }
}

/** @returns undefined where there can be no standard, which is then told */
function made(
  options: NewOptions & { readonly municipality: string; readonly provision: string },
  { workspace }: Around,
  io: Io,
): Made | undefined {
  const result = newStandard({ ...options, date: options.date ?? io.today }, workspace.catalogue);
  if (!('problem' in result)) return result;
  io.note(refusalText(result, io.language));
  return undefined;
}

/** The file to write; undefined where the standard goes to standard output. */
async function fileFor({ out }: NewOptions, { name }: Made, io: Io, texts: NewTexts): Promise<string | undefined> {
  const named = `${name}.kvast`;
  const chosen = out ?? (io.ask && (await untilAnswered(texts.questions.file, io.ask, named)));
  if (chosen === undefined) return undefined;
  if (/[\\/]$/.test(chosen) || (await isFolder(chosen))) return join(chosen, named);
  const ending = extname(chosen).toLowerCase();
  if (ending !== '' && ending !== '.kvast') throw new UsageError(texts.wrongEnding(chosen));
  return ending === '' ? `${chosen}.kvast` : chosen;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

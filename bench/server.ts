import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Editor } from './editor.ts';
import { writeAsYaml } from './others/as-yaml.ts';
import { readyTools, type Tools } from './others/tools.ts';
import { machine, table } from './processes.ts';
import { writeWorkspace } from './workspaces/generate.ts';

// npm run bench:server [-- 100 1000 10000]: key press to findings through the real server, as an editor sees it, side by side with others on the
// same content. Prints a table: milliseconds, and MB at the end of the typing and when everything is done.

const KVAST = join(import.meta.dirname, '..', 'packages', 'server', 'dist', 'server.cjs');
const LEAF = 'lindoese-0001/udgave-1/tidlig-hjaelp';
const OTHER = 'lindoese-0001/udgave-1/mentor.kvast';
const MUNICIPALITY = 'lindoese-0001/kommune.kvast';
const EDITS = 200;
/** A server that takes seconds for each is not asked so often. */
const LONG = 30_000;
/** Everything counts as done when the server has hardly worked for so long, in milliseconds; it tidies up after four seconds. */
const STILL = 6_000;
const COLUMNS = [
  'first',
  'prose p50',
  'prose p95',
  'later p50',
  'later p95',
  'name p95',
  'municipality p95',
  'completion p95',
  'saved p95',
  'MB',
  'MB, still',
];

type Figures = Readonly<Record<string, number>>;

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const scratch = await mkdtemp(join(tmpdir(), 'kvast-bench-'));
try {
  const tools = await readyTools(join(scratch, 'tools'));
  const rows: string[][] = [['', 'standards', ...COLUMNS]];
  for (const standards of asked.length > 0 ? asked : [100, 1000]) {
    const folder = join(scratch, String(standards));
    await writeWorkspace(folder, standards);
    const yaml = join(scratch, `${standards}-yaml`);
    await writeAsYaml(folder, yaml);
    for (const [name, measure] of [
      ['kvast', () => kvastLike([KVAST, '--stdio'], folder)],
      ["Langium's services, no rules", () => kvastLike([tools.langium, 'server', '--stdio'], folder)],
      ['yaml-language-server', () => yamlServer(tools, yaml)],
    ] as const) {
      const figures: Figures = await measure();
      rows.push([name, String(standards), ...COLUMNS.map((column) => String(figures[column] ?? ''))]);
      console.error(rows.at(-1)?.join('  '));
    }
    for (const done of [folder, yaml]) await rm(done, { recursive: true });
  }
  console.log(machine());
  console.log(table(rows));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** A server that reads the folder of standards. */
async function kvastLike(command: readonly string[], folder: string): Promise<Figures> {
  const leaf = `${LEAF}.kvast`;
  return measured(new Editor(command, folder, 'kvast'), { lovdato: '2026-03-01' }, leaf, async (editor) => {
    await editor.open(MUNICIPALITY);
    // The rest of the folder has been read when the next question is answered.
    await editor.hover(leaf);
    const text = editor.text(leaf);
    const withWords = (at: number) => text.replace('\n> ', `\n> ${'ord '.repeat(1 + (at % 5))}`);
    const prose = await times((at) => editor.change(leaf, withWords(at)));
    const heading = /^# Kvalitetsstandard "/m;
    const name = await times((at) =>
      editor.change(
        leaf,
        text.replace(heading, (all) => all + 'N'.repeat(1 + (at % 5))),
      ),
    );
    const about = editor.text(MUNICIPALITY);
    const municipality = await times((at) =>
      editor.change(MUNICIPALITY, about.replace('## Udvalg\n', `## Udvalg\n- Udvalg ${at}\n`)),
    );
    const line = text.split('\n').findIndex((each) => each.startsWith('- ['));
    const completion = await times(() => editor.complete(leaf, Math.max(line, 0), 3));
    const saved = await times(() => editor.saved(OTHER, leaf));
    // By now, JavaScript has made machine code of what is asked again and again.
    const later = await times((at) => editor.change(leaf, withWords(at)));
    return { prose, name, municipality, completion, saved, later };
  });
}

/** A server that reads the document that is open, and a schema. */
async function yamlServer(tools: Tools, folder: string): Promise<Figures> {
  const leaf = `${LEAF}.yaml`;
  const schemas = { [tools.schema]: '**/*.yaml' };
  const settings = { schemas, validate: true, completion: true, hover: true, schemaStore: { enable: false } };
  const editor = new Editor([tools.yamlServer, '--stdio'], folder, 'yaml');
  editor.answer('workspace/configuration', [settings]);
  return measured(editor, {}, leaf, async () => {
    await editor.notify('workspace/didChangeConfiguration', { settings: { yaml: settings } });
    const text = editor.text(leaf);
    const prose = await times((at) =>
      editor.change(
        leaf,
        text.replace(/^ +tekst:\n +- /m, (all) => all + 'ord '.repeat(1 + (at % 5))),
      ),
    );
    const name = await times((at) =>
      editor.change(leaf, text.replace('standard "', `standard "${'N'.repeat(1 + (at % 5))}`)),
    );
    const line = text.split('\n').findIndex((each) => each.includes('- tekst: '));
    const completion = await times(() => editor.complete(leaf, Math.max(line, 0), 8));
    return { prose, name, completion };
  });
}

async function measured(
  editor: Editor,
  settings: object,
  leaf: string,
  work: (editor: Editor) => Promise<Readonly<Record<string, readonly number[]>>>,
): Promise<Figures> {
  try {
    const began = performance.now();
    await editor.start(settings);
    await editor.open(leaf);
    const first = performance.now() - began;
    const all = await work(editor);
    const resident = await editor.resident();
    const figures: Record<string, number> = { first: Math.round(first), MB: Math.round(resident) };
    for (const [name, values] of Object.entries(all)) {
      figures[`${name} p50`] = share(values, 0.5);
      figures[`${name} p95`] = share(values, 0.95);
    }
    figures['MB, still'] = Math.round(await atRest(editor));
    return figures;
  } finally {
    editor.stop();
  }
}

/** The memory when the server has nothing left to do. */
async function atRest(editor: Editor): Promise<number> {
  for (let before = Number.NEGATIVE_INFINITY; ; ) {
    const worked = await editor.worked();
    if (worked - before < STILL / 10) return editor.resident();
    before = worked;
    await new Promise((resolve) => setTimeout(resolve, STILL));
  }
}

async function times(work: (at: number) => Promise<number>): Promise<readonly number[]> {
  const all: number[] = [];
  const began = performance.now();
  for (let at = 0; at < EDITS && performance.now() - began < LONG; at++) all.push(await work(at));
  return all.sort((a, b) => a - b);
}

function share(sorted: readonly number[], of: number): number {
  return Math.round((sorted[Math.floor(sorted.length * of)] ?? 0) * 10) / 10;
}

import { parentPort } from 'node:worker_threads';
import { Workspace } from '@kvast/workspace/workspace';
import { spelling } from '../dictionary.ts';
import type { Answer, Around, Job } from './messages.ts';

// One of the threads of a check: gets the files of one municipality after another, and answers with what is found in them.

let workspace = new Workspace();
let date = '';

async function begin(around: Around): Promise<void> {
  date = around.date;
  workspace = new Workspace(around.language);
  for (const [file, text] of around.files) workspace.set(file, text);
  for (const { named, text } of around.codeLists) workspace.setCodeList(named, text);
  // A dictionary that cannot be used was told of where it was first looked for.
  workspace.spelling = await spelling({ language: around.language, note: () => undefined });
}

function checked({ files, texts }: Job): Answer {
  for (const [file, text] of texts) workspace.set(file, text);
  try {
    const { findings, suppressed, faults } = workspace.check({ date, files: new Set(files), findingsOnly: true });
    return faults.length === 0 ? { findings, suppressed } : undefined;
  } catch {
    // What fails in Kvast itself fails again where it can be told.
    return undefined;
  } finally {
    for (const [file] of texts) workspace.remove(file);
  }
}

let ready: Promise<void> = Promise.resolve();
parentPort?.on('message', (message: Around | Job) => {
  if ('date' in message) ready = begin(message);
  else ready = ready.then(() => parentPort?.postMessage(checked(message)));
});

import * as vscode from 'vscode';
import type { LawDate } from '../law-date/law-date.ts';
import { chosenLanguage } from '../messages.ts';
import { taskTexts } from './texts.ts';

/** What the command line reports, as the manifest's problem matchers read it. */
const MATCHERS = ['$kvast-fejl', '$kvast-advarsel', '$kvast-raad'];

/** The command line as tasks of the workspace, for the law date that is shown. Needs `kvast` where npx finds it. */
export function registerTasks(lawDate: LawDate): vscode.Disposable {
  return vscode.tasks.registerTaskProvider('kvast', {
    provideTasks() {
      // `npx` runs what lies in the folder, and nobody has said yet that it may.
      if (!vscode.workspace.isTrusted) return [];
      const texts = taskTexts[chosenLanguage()];
      return (['check', 'text', 'format'] as const).map((command) => {
        const task = taskFor({ type: 'kvast', command }, texts[command], lawDate);
        if (command === 'check') task.group = vscode.TaskGroup.Test;
        return task;
      });
    },
    resolveTask(task) {
      const { command } = task.definition;
      return vscode.workspace.isTrusted && typeof command === 'string'
        ? taskFor(task.definition, task.name, lawDate)
        : undefined;
    },
  });
}

function taskFor(definition: vscode.TaskDefinition, name: string, { date }: LawDate): vscode.Task {
  const commands: Readonly<Record<string, readonly string[]>> = {
    check: ['check', '.', '--date', date],
    text: ['text', '.', '--samlet', '--date', date, '--out', 'borgertekster'],
    format: ['format', '.'],
  };
  const words = commands[String(definition.command)] ?? ['check', '.'];
  // The matchers read Danish reports; what is found is the same in both languages.
  const line = new vscode.ShellExecution('npx', ['kvast', '--sprog', 'da', ...words]);
  return new vscode.Task(definition, vscode.TaskScope.Workspace, name, 'kvast', line, MATCHERS);
}

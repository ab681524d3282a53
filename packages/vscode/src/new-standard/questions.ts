import type { NewStandardChoicesResult } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { readDay } from '../law-date/day.ts';
import type { NewStandardTexts } from './texts.ts';

/** How many questions there are, for "2/4" in their titles. */
const STEPS = 4;

/** What was typed before, and why it cannot be used. */
export interface RefusedProvision {
  readonly provision: string;
  readonly why: string;
}

/** Asks which provision; whoever types one that is not in the list, such as one of its stykker, can use it as typed. */
export function askProvision(
  provisions: NewStandardChoicesResult['provisions'],
  refused: RefusedProvision | undefined,
  texts: NewStandardTexts,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { provision?: string }>();
  pick.title = texts.title;
  pick.step = 1;
  pick.totalSteps = STEPS;
  pick.placeholder = texts.provision;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.value = refused?.provision ?? '';
  const items = provisions.map(({ id, title }) => ({ label: id, description: title, provision: id }));
  const fill = () => {
    const words = pick.value.trim();
    const isProvision = /\d/.test(words) && !provisions.some(({ id }) => id === words);
    // A message beside the list would be overlooked, and lie under it.
    if (refused && words === refused.provision) {
      pick.items = [{ label: `$(warning) ${refused.why}`, alwaysShow: true }];
      return;
    }
    const own = { label: texts.typed(words), provision: words, alwaysShow: true };
    pick.items = isProvision ? [...items, own] : items;
  };
  pick.onDidChangeValue(fill);
  fill();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const provision = pick.selectedItems[0]?.provision;
      if (provision === undefined) return;
      resolve(provision);
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** @param step from 2 */
export function askWords(
  step: number,
  prompt: string,
  value: string,
  missing: string,
  texts: NewStandardTexts,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `${texts.title} (${step}/${STEPS})`,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() ? undefined : missing),
  });
}

/** @param day in words, to begin with @returns `YYYY-MM-DD` */
export async function askDay(day: string, texts: NewStandardTexts): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: `${texts.title} (${STEPS}/${STEPS})`,
    prompt: texts.from,
    value: day,
    ignoreFocusOut: true,
    validateInput: (words) => (readDay(words) ? undefined : texts.noDay),
  });
  return typed === undefined ? undefined : readDay(typed);
}

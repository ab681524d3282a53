import assert from 'node:assert/strict';
import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

const STANDARD = 'tidlig-stoette.kvast';
const NOT_YET = 'træder først i kraft den 1. januar 2018';

/** Looks at the standard under the law of another day, and comes back. */
export function lawDateSteps(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  const { keyboard } = page;
  const item = () => page.locator('.statusbar-item', { hasText: 'Lov pr.' });
  const choices = page.locator('.quick-input-widget');
  return [
    {
      name: 'clicks the law date, sees the days on which the law changes and types one of another time',
      async run() {
        await workbench.openFile(STANDARD);
        await keyboard.press('Control+Shift+M');
        await page.locator('.markers-panel-container').getByText('krav/afsnit-mangler').first().waitFor();
        assert.equal((await item().innerText()).trim(), 'Lov pr. i dag');
        await item().click();
        await choices.getByText('1. januar 2024', { exact: true }).waitFor();
        await keyboard.type('82 b');
        await choices.getByText('1. januar 2018', { exact: true }).waitFor();
        await workbench.picture('lovdato-1-vælg');
        for (let typed = '82 b'.length; typed > 0; typed--) await keyboard.press('Backspace');
        await keyboard.type('1. juli 2017');
        await choices.getByText('Vis pr. 1. juli 2017').waitFor();
        await keyboard.press('Enter');
        await page.locator('.markers-panel-container').getByText(NOT_YET).first().waitFor();
        assert.equal((await item().innerText()).trim(), 'Lov pr. 1. juli 2017');
        await workbench.picture('lovdato-2-en anden dag');
      },
    },
    {
      name: 'goes back to today with the first line of the list',
      async run() {
        await item().click();
        await choices.getByText('vist nu').waitFor();
        await choices.getByText('I dag,').click();
        await page.locator('.markers-panel-container').getByText(NOT_YET).first().waitFor({ state: 'detached' });
        assert.equal((await item().innerText()).trim(), 'Lov pr. i dag');
        await page.getByRole('button', { name: 'Hide Panel' }).click();
      },
    },
  ];
}

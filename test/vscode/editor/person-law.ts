import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

/** Reads the findings as a lawyer does, and looks a provision up. */
export function lawSteps(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  const { keyboard } = page;
  return [
    {
      name: 'reads what is wrong under its provision, and goes to the line',
      async run() {
        await workbench.openViews();
        await workbench.row('Spørg en jurist').first().waitFor();
        await workbench.row('Vejledning').first().waitFor();
        await workbench.row('Fejl').first().waitFor();
        await workbench.picture('fund-1');
        const authority = page.locator('.sidebar .monaco-list-row[aria-level="2"]', { hasText: 'serviceloven § 82 b' });
        await authority.last().click();
        await workbench.row('tidlig-stoette.kvast, linje').first().click();
        await page.getByRole('tab', { name: 'tidlig-stoette.kvast' }).waitFor();
      },
    },
    {
      name: 'searches the catalogue of law and reads what a provision says, with its source',
      async run() {
        await keyboard.press('F1');
        await keyboard.type('Søg i lovkataloget');
        await page.locator('.quick-input-widget').getByText('Søg i lovkataloget').first().waitFor();
        await keyboard.press('Enter');
        await page.getByPlaceholder('Søg i lovkataloget: skriv').waitFor();
        await keyboard.type('§ 82 b');
        await page.locator('.quick-input-widget').getByText('serviceloven § 82 b').first().waitFor();
        await keyboard.press('Enter');
        await workbench.row('Pligt: kommunen kan tilbyde').first().waitFor();
        await workbench.picture('lov-1');
      },
    },
  ];
}

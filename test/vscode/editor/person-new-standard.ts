import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

/** From an empty folder to a standard with findings and a citizen text. */
export function newStandardSteps(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  const { keyboard } = page;
  const question = page.locator('.quick-input-widget');
  return [
    {
      name: 'is welcomed in an empty folder, and told why a provision cannot carry a standard',
      async run() {
        await workbench.openViews();
        await page.locator('.welcome-view').getByText('Mappen har ingen kvalitetsstandarder endnu').waitFor();
        await workbench.picture('ny-1-tom mappe');
        await page.locator('.welcome-view').getByRole('button', { name: 'Ny standard' }).click();
        await question.getByText('Hjælp til hverdagen').waitFor();
        await workbench.picture('ny-2-bestemmelse');
        await keyboard.type('serviceloven § 81');
        await question.getByText('Brug »serviceloven § 81«').click();
        await question.getByText('handler ikke om en bestemt hjælp').waitFor();
      },
    },
    {
      name: 'answers four questions and gets a standard with the law filled in and choices to make',
      async run() {
        await keyboard.press('Control+A');
        await keyboard.type('socialpæd');
        await question.getByText('serviceloven § 85', { exact: true }).waitFor();
        await keyboard.press('Enter');
        await question.getByText('Hvilken kommune').waitFor();
        await keyboard.press('Enter');
        await question.getByText('Skriv kommunens navn.').waitFor();
        await keyboard.type('Lindøse Kommune');
        await keyboard.press('Enter');
        await question.getByText('Hvad skal standarden hedde').waitFor();
        await keyboard.press('Control+A');
        await keyboard.type('Støtte i hverdagen');
        await keyboard.press('Enter');
        await question.getByText('Fra hvilken dag').waitFor();
        await workbench.picture('ny-3-dato');
        await keyboard.press('Enter');
        await page.getByRole('tab', { name: 'stoette-i-hverdagen.kvast' }).waitFor();
        await workbench.line('> VÆLG: Skriv med jeres egne ord').waitFor();
        await page.locator('.squiggly-info').first().waitFor();
        await workbench.row('Støtte i hverdagen').first().waitFor();
        await workbench.picture('ny-4-standard');
      },
    },
    {
      name: 'writes over the first choice, which is selected, and shows the citizen text',
      async run() {
        const said = await workbench.notifications();
        await said.getByText('valg at træffe').waitFor();
        await said.getByRole('button', { name: 'Vis borgertekst' }).click();
        await workbench.preview().getByText('Støtte i hverdagen').first().waitFor();
        await page.getByRole('tab', { name: 'stoette-i-hverdagen.kvast' }).click();
        await keyboard.type('Du får hjælp til det, der er svært på Ærø.');
        await workbench.preview().getByText('svært på Ærø').waitFor();
        await workbench.picture('ny-5-borgertekst');
      },
    },
  ];
}

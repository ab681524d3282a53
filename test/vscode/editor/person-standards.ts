import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

/** Looks through the list of standards. */
export function standardsSteps(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  return [
    {
      name: 'finds the standards by the provision they rest on, and opens one at the service that does',
      async run() {
        await workbench.openViews();
        await workbench.row('serviceloven § 82 b').first().waitFor();
        await workbench.row('serviceloven § 85').first().waitFor();
        await workbench.picture('standarder-1-bestemmelse');
        await workbench.row('Socialpædagogisk').first().click();
        await page.getByRole('tab', { name: 'socialpaedagogisk-stoette.kvast' }).waitFor();
        await workbench.line('## Ydelse').first().waitFor();
      },
    },
    {
      name: 'orders them by validity instead',
      async run() {
        await page.locator('.pane-header', { hasText: 'Standarder' }).hover();
        await page.getByRole('button', { name: 'Orden standarderne efter' }).click();
        await page.locator('.quick-input-widget').getByText('Efter gyldighed').click();
        await workbench.row('Uden datoer').first().waitFor();
        await workbench.row('Individuel, tidsbegrænset').waitFor({ state: 'detached' });
        await workbench.picture('standarder-2-gyldighed');
      },
    },
  ];
}

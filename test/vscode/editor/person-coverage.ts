import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

/** Two standards with nine years between them, and one that speaks to few of those in its cells. */
const STANDARDS: Readonly<Record<string, string>> = {
  'unge.kvast': `# Kvalitetsstandard "Unge med misbrug"
kommune: Lindøse Kommune

## Målgruppe
alder: 18-29 år
- [stofmisbrug]

## Ydelse "Ungerådgivning" efter serviceloven § 101
`,
  'voksne.kvast': `# Kvalitetsstandard "Voksne med misbrug"
kommune: Lindøse Kommune

## Målgruppe
alder: fyldt 40 år
alle af:
- [stofmisbrug]
- er motiveret

## Ydelse "Samtaler" efter serviceloven § 101
`,
  'bostøtte.kvast': `# Kvalitetsstandard "Bostøtte"
kommune: Lindøse Kommune

## Målgruppe
alder: fyldt 18 år
mindst ét af:
- betydelig [nedsat psykisk funktionsevne]
- [hjemløshed]

## Ydelse "Støtte i hjemmet" efter serviceloven § 85
`,
};

export async function writeStandards(folder: string): Promise<string> {
  for (const [file, text] of Object.entries(STANDARDS)) await writeFile(path.join(folder, file), text);
  return folder;
}

/** Looks at who is covered, in every theme, and closes a gap. @param workbench on a folder with the standards above */
export function coverageSteps(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  const { keyboard } = page;
  const picture = () => workbench.preview();
  const theme = async (name: string) => {
    await keyboard.press('Control+K');
    await keyboard.press('Control+T');
    await page.locator('.quick-input-widget').getByText('Dark Modern').first().waitFor();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  return [
    {
      name: 'asks who is covered, and reads the gap and who falls into it',
      async run() {
        await workbench.openViews();
        await workbench.row('Bostøtte').first().waitFor();
        await page.locator('.pane-header', { hasText: 'Standarder' }).hover();
        await page.getByRole('button', { name: 'Hvem er dækket?' }).first().click();
        await picture().getByText('Ingen af standarderne er for borgere med stofmisbrug (30-39 år).').waitFor();
        await picture().getByText('En borger på 30 år med et let stofmisbrug er ikke omfattet').waitFor();
        await picture().getByText('Vis i tabellen').last().click();
        await picture().getByRole('heading', { name: 'stofmisbrug, 30-39 år' }).waitFor();
        await workbench.picture('daekning-1-lys');
      },
    },
    {
      name: 'walks through the table with the arrow keys, and has the line of a service shown',
      async run() {
        await keyboard.press('ArrowRight');
        await keyboard.press('ArrowRight');
        await keyboard.press('Enter');
        await picture().getByText('som ikke er motiveret').waitFor();
        await picture().getByRole('button', { name: 'Samtaler' }).click();
        await page.getByRole('tab', { name: 'voksne.kvast' }).waitFor();
        await workbench.line('## Ydelse "Samtaler"').waitFor();
        await workbench.picture('daekning-2-ydelsens linje');
      },
    },
    {
      name: 'closes the gap by typing, and sees it gone from the picture',
      async run() {
        await workbench.goTo('voksne.kvast', 'alder: fyldt 40');
        await keyboard.press('Backspace');
        await keyboard.press('Backspace');
        await keyboard.type('30');
        await picture().getByText('borgere med stofmisbrug (30-39 år)').waitFor({ state: 'detached' });
        await keyboard.press('Backspace');
        await keyboard.press('Backspace');
        await keyboard.type('40');
        await picture().getByText('borgere med stofmisbrug (30-39 år)').waitFor();
      },
    },
    {
      name: 'sees the same in a dark theme and in high contrast',
      async run() {
        await theme('Dark Modern');
        await picture().getByText('Vis i tabellen').first().click();
        await workbench.picture('daekning-3-mørk');
        await theme('Dark High Contrast');
        await picture().locator('body.vscode-high-contrast').waitFor();
        await workbench.picture('daekning-4-høj kontrast');
        await theme('Light Modern');
      },
    },
  ];
}

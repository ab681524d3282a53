import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Check } from '../suite/check.ts';
import type { Workbench } from './workbench.ts';

const STANDARD = 'tidlig-stoette.kvast';

/** What a policy officer does in an hour with Kvast, each step with a picture. The steps build on each other. */
export function personChecks(workbench: Workbench): readonly Check[] {
  const { page } = workbench;
  const { keyboard } = page;
  const steps: readonly Check[] = [
    {
      name: 'opens a standard and sees its parts in colours, æ, ø and å included',
      async run() {
        await workbench.openFile(STANDARD);
        const plain = await colourOf(workbench.line('kommune: Lindøse Kommune').locator('.mtk1').first());
        for (const [line, word] of [
          ['## Formål', 'Formål'],
          ['## Målgruppe', 'Målgruppe'],
          ['alder: over 18 år', 'alder'],
          ['[udsathed]', 'udsathed'],
        ] as const) {
          assert.notEqual(await colourOf(workbench.word(line, word).first()), plain, `"${word}" has no colour`);
        }
        await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
        await workbench.picture('1-opened');
      },
    },
    {
      name: 'reads the findings in the list of problems',
      async run() {
        await keyboard.press('Control+Shift+M');
        await page.locator('.markers-panel-container').getByText('serviceloven § 82 b').first().waitFor();
        await workbench.picture('2-problems');
        await page.getByRole('button', { name: 'Hide Panel' }).click();
        await workbench.line('# Kvalitetsstandard').first().click();
      },
    },
    {
      name: 'types twelve months and is stopped, clicks the light bulb and has it mended',
      async run() {
        await workbench.goTo(STANDARD, 'varighed: op til 6 måneder');
        for (let typed = 'op til 6 måneder'.length; typed > 0; typed--) await keyboard.press('Backspace');
        await keyboard.type('højst 12 måneder');
        await page.locator('.squiggly-error').first().waitFor();
        // Suggestions would lie over what comes next.
        await page.locator('.suggest-widget.visible').waitFor();
        await keyboard.press('Escape');
        await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
        await workbench.word('varighed: højst 12 måneder', '12 måneder').hover();
        await page.locator('.monaco-hover', { hasText: '§ 82 b' }).getByText('6 måneder').first().waitFor();
        await workbench.picture('3-over-the-limit');
        await keyboard.press('Escape');
        await page.locator('[class*="codicon-light-bulb"], [class*="lightbulb"]').first().click();
        await page.locator('.action-widget').getByText('6 måneder').first().waitFor();
        await workbench.picture('4-light-bulb');
        await page.locator('.action-widget').getByText('6 måneder').first().click();
        await workbench.line('varighed: højst 6 måneder').waitFor();
      },
    },
    {
      name: 'presses Ctrl+Space after ## and gets the names of the sections',
      async run() {
        await workbench.goTo(STANDARD, '## Økonomi');
        await keyboard.press('Home');
        await keyboard.press('Enter');
        await keyboard.press('ArrowUp');
        await keyboard.type('## ');
        await keyboard.press('Control+Space');
        await page.locator('.suggest-widget.visible').getByText('Omfang og varighed').first().waitFor();
        await workbench.picture('5-completion');
        await keyboard.press('Escape');
        for (let typed = '## '.length; typed > 0; typed--) await keyboard.press('Backspace');
        await keyboard.press('Delete');
      },
    },
    {
      name: 'rests the mouse on a provision and reads its limits',
      async run() {
        await workbench.goTo(STANDARD, '## Ydelse "Individuelt forløb"');
        await workbench.word('Individuelt forløb', 'serviceloven § 82 b').hover();
        await page.locator('.monaco-hover', { hasText: '6 måneder' }).first().waitFor();
        await workbench.picture('6-hover');
        await keyboard.press('Escape');
      },
    },
    {
      name: 'shows the citizen text beside the editor and sees it follow the typing',
      async run() {
        await page.getByRole('button', { name: 'Vis borgertekst' }).first().click();
        await workbench.preview().getByText('Individuelt forløb').first().waitFor();
        await workbench.goTo(STANDARD, '> Forløbet er kun for dig');
        await keyboard.type(' og foregår på Ærø');
        await workbench.preview().getByText('og foregår på Ærø').waitFor();
        await workbench.picture('7-citizen-text');
      },
    },
    {
      name: 'presses a sentence of the citizen text and stands in its line; moves the cursor and sees what it has become',
      async run() {
        const preview = workbench.preview();
        await preview.getByText('Du får hjælpen individuelt.').first().click();
        const line = workbench.line('form: individuel').first();
        await page.locator('.monaco-editor.focused').first().waitFor();
        await keyboard.type('x');
        await workbench.line('xform: individuel').waitFor();
        await keyboard.press('Backspace');
        await line.waitFor();
        await workbench.goTo(STANDARD, '> slutte forløbet');
        await preview.locator('[aria-current]', { hasText: 'slutte forløbet, eller' }).waitFor();
        await workbench.picture('7-marked');
      },
    },
    {
      name: 'has the text speak about the citizen, and then the short one, and sees how easy they are to read',
      async run() {
        const preview = workbench.preview();
        await preview.getByText(/Loven pr\. .* · LIX \d\d/).waitFor();
        await preview.getByRole('button', { name: 'Borgeren' }).click();
        await preview
          .getByRole('heading', { name: /^Målgruppe/ })
          .first()
          .waitFor();
        await workbench.picture('7-borgeren');
        await preview.getByRole('button', { name: 'Kort tekst' }).click();
        await preview
          .getByRole('heading', { name: /^Individuelt forløb/ })
          .first()
          .waitFor({ state: 'detached' });
        await workbench.picture('7-short');
        await preview.getByRole('button', { name: 'Kort tekst' }).click();
        await preview.getByRole('button', { name: 'Du' }).click();
        await preview
          .getByRole('heading', { name: /^Kan du få hjælpen/ })
          .first()
          .waitFor();
        await page.getByRole('tab', { name: STANDARD }).first().click();
      },
    },
    {
      name: 'deletes everything by accident, still has the last citizen text, and undoes it',
      async run() {
        await keyboard.press('Control+A');
        await keyboard.press('Delete');
        await workbench.preview().getByRole('status').waitFor();
        await workbench.preview().getByText('og foregår på Ærø').waitFor();
        await workbench.picture('8-outdated');
        await keyboard.press('Control+Z');
        await workbench.preview().getByRole('status').waitFor({ state: 'detached' });
      },
    },
    {
      name: 'has the window loaded anew, and the citizen text of the same standard stands where it stood',
      async run() {
        await page.reload();
        await workbench.preview().getByText('og foregår på Ærø').waitFor();
        await page.getByRole('tab', { name: /^Borgertekst: / }).waitFor();
      },
    },
  ];
  return steps.map(({ name, run }, index) => ({
    name,
    run: () =>
      run().catch(async (error) => {
        await workbench.picture(`${index + 1}-failed`);
        throw error;
      }),
  }));
}

function colourOf(word: Locator): Promise<string> {
  return word.evaluate((element) => getComputedStyle(element).color);
}

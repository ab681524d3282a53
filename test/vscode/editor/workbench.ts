import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** How long the editor may take to show something, in milliseconds. */
const PATIENCE = 60_000;

/** A VS Code window in the browser, used with mouse and keyboard only. */
export class Workbench {
  readonly page: Page;
  readonly #folder: string;
  readonly #screenshots: string;

  private constructor(page: Page, folder: string, screenshots: string) {
    this.page = page;
    this.#folder = folder;
    this.#screenshots = screenshots;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Opens `folder` and waits until its files are listed; of an empty folder there are none to wait for. */
  static async open(
    page: Page,
    server: string,
    folder: string,
    screenshots: string,
    isEmpty = false,
  ): Promise<Workbench> {
    const workbench = new Workbench(page, folder, screenshots);
    await page.goto(`${server}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view').waitFor();
    if (!isEmpty) await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return workbench;
  }

  /** Opens Kvast's own views in the side bar. */
  async openViews(): Promise<void> {
    const header = this.page.locator('.pane-header', { hasText: 'Standarder' });
    // A click on what is open already would close it.
    if (!(await header.isVisible()))
      await this.page.locator('.activitybar').getByRole('tab', { name: 'Kvast' }).click();
    await header.waitFor();
  }

  /** The rows of a view in the side bar that contain `text`. */
  row(text: string): Locator {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text });
  }

  /** Opens a file from the list of files. */
  async openFile(file: string): Promise<void> {
    await this.page.locator('.explorer-folders-view').getByText(file, { exact: true }).dblclick();
    await this.page.getByRole('tab', { name: file }).waitFor();
    await this.line('#').first().waitFor();
  }

  /** Puts the cursor after the first `text` of a file as it is on disk, with Go to Line. */
  async goTo(file: string, text: string): Promise<void> {
    const content = await readFile(path.join(this.#folder, file), 'utf8');
    const before = content.slice(0, content.indexOf(text) + text.length).split('\n');
    await this.page.keyboard.press('Control+G');
    await this.page.keyboard.type(`${before.length}:${(before.at(-1) ?? '').length + 1}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The line of the editor that contains `text`. The editor writes spaces as no-break spaces. */
  line(text: string): Locator {
    const pattern = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]');
    return this.page.locator('.view-line', { hasText: new RegExp(pattern) });
  }

  /** The words of the editor that stand in a colour of their own. */
  word(line: string, word: string): Locator {
    const pattern = word.replaceAll(' ', '[\\s\\u00a0]');
    return this.line(line)
      .first()
      .locator('span > span', { hasText: new RegExp(`^[\\s\\u00a0]*${pattern}[\\s\\u00a0]*$`) });
  }

  /** Opens the list of notifications behind the bell: in a test run the editor lets none pop up. */
  async notifications(): Promise<Locator> {
    await this.page.locator('[id="status.notifications"]').click();
    return this.page.locator('.notifications-center .notification-list-item');
  }

  /** What stands in the preview. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Keeps a picture of the window as `<name>.png`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.#screenshots, `${name}.png`) });
  }
}

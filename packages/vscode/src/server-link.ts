import { Checked } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** How long the server must have been still before everything is asked for again, in milliseconds. */
const STILL = 200;

/** The server, as views and pictures see it: questions with an answer or none, and word that answers may have changed. */
export class ServerLink implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Fires when the server has checked everything anew, and has been still for a moment. */
  readonly onDidChange = this.#changed.event;

  /** @param client not started yet */
  constructor(client: BaseLanguageClient) {
    this.#client = client;
    client.onNotification(Checked.method, () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#changed.fire(), STILL);
    });
  }

  /** @returns undefined where the server does not run, or fails, which is then in its log */
  async ask<T>(method: string, params: object = {}, token?: vscode.CancellationToken): Promise<T | undefined> {
    if (!this.#client.isRunning()) return undefined;
    try {
      return (await this.#client.sendRequest<T | null>(method, params, token)) ?? undefined;
    } catch (error) {
      if (token?.isCancellationRequested) return undefined;
      this.#client.error(method, error, false);
      return undefined;
    }
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#changed.dispose();
  }
}

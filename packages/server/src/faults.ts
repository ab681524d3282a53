import { ProcessingError } from '@kvast/workspace/processing-error';
import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { serverTexts } from './texts.ts';
import { nameOf } from './uri.ts';

/**
 * Keeps the server going when Kvast itself is at fault: the fault is logged each time, told to the user once, and the work
 * has no answer. Nothing that a rule or an editor feature throws gets past here.
 */
export class Faults {
  private readonly connection: Connection;
  private readonly language: () => 'da' | 'en';
  private readonly told = new Set<string>();

  constructor(connection: Connection, language: () => 'da' | 'en') {
    this.connection = connection;
    this.language = language;
  }

  /** @returns what the work gives; undefined where it fails */
  guard<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.tell(error);
      return undefined;
    }
  }

  /** As `guard`, for work that takes its time. */
  async guardAsync<T>(work: () => PromiseLike<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.tell(error);
      return undefined;
    }
  }

  /** Logs a fault, and tells the user of it the first time. */
  tell(error: unknown): void {
    const fault = error instanceof ProcessingError ? error : new ProcessingError('', error);
    const cause = fault.cause instanceof Error ? fault.cause : fault;
    this.connection.console.error(`${fault.file}: ${cause.stack ?? cause.message}`);
    const message = serverTexts[this.language()].fault(fault.file && nameOf(fault.file), fault.message);
    if (this.told.has(message)) return;
    this.told.add(message);
    this.send(this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message }));
  }

  /** Waits for nothing: where the editor is gone, there is nobody left to tell. */
  send(sent: Promise<void>): void {
    sent.catch(() => undefined);
  }
}

import type { FileAccess } from './files.ts';
import type { Session } from './session.ts';

/** Keeps the session's dictionary in step with the settings and the open folders. */
export class SpellCheck {
  private readonly files: FileAccess;
  private readonly session: Session;
  private asked: string | undefined;

  constructor(files: FileAccess, session: Session) {
    this.files = files;
    this.session = session;
  }

  /** Reads the dictionary where it is another than before. @param folders URIs of the folders that are open in the editor */
  async refresh(folders: readonly string[]): Promise<void> {
    const { wanted, dictionary } = this.session.spellCheck;
    const now = JSON.stringify([wanted, dictionary, folders]);
    if (now === this.asked) return;
    this.asked = now;
    this.session.useSpelling(wanted ? await this.files.spelling?.(dictionary, folders) : undefined);
  }
}

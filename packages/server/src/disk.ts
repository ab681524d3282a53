import { isLawFile } from '@kvast/workspace/documents';
import type { FileAccess, FoundFiles } from './files.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Session } from './session.ts';
import { folderOf } from './uri.ts';

/** Somebody may open their home folder, or a whole disk: the search is not to go on for ever. */
const MOST_ENTRIES = 200_000;
/** Nobody asked for the files around a single one. */
const MOST_ENTRIES_AROUND = 20_000;

/**
 * Brings the session in step with the disk, always to what a fresh start would find. The caller lets one call end before the
 * next begins, so that an old reading never replaces a newer one.
 */
export class Disk {
  private readonly files: FileAccess;
  private readonly session: Session;
  private readonly open: OpenDocuments;
  /** URIs of the folders that are open in the editor; without any, each open file is read together with those around it. */
  folders: readonly string[] = [];

  constructor(files: FileAccess, session: Session, open: OpenDocuments) {
    this.files = files;
    this.session = session;
    this.open = open;
  }

  /**
   * Looks through the folders: reads what is new and what is `changed`, and forgets what is gone.
   * @param changed keys of files that may have another text than when they were last read
   * @param lawIsKnown called when all laws have been read, and before the many other files are
   * @returns what there is, and whether there were too many files to look at all of them
   */
  async synchronise(changed: readonly string[], lawIsKnown: () => void): Promise<FoundFiles> {
    const found = await this.find();
    const laws = found.keys.filter((key) => isLawFile(key) && !this.session.has(key));
    await this.read(laws);
    lawIsKnown();
    const present = new Set(found.keys);
    const again = new Set(changed);
    const fresh = found.keys.filter((key) => again.has(key) || !this.session.has(key));
    // An editor may show a file from somewhere else; it counts for as long as it is open.
    const elsewhere = changed.filter((key) => this.open.has(key) && !present.has(key));
    await this.read([...fresh, ...elsewhere]);
    for (const key of this.session.files()) {
      if (!present.has(key) && !this.open.has(key)) this.session.remove(key);
    }
    for (const problem of found.problems) this.session.set(problem);
    await this.readLists();
    return found;
  }

  /** Is the user to be told what is found in the file? Those around a single file are only read to understand it. */
  isTold(key: string): boolean {
    return this.folders.length > 0 || this.open.has(key);
  }

  private readLists(): Promise<void> {
    return this.session.readLists((workspace) => this.files.readLists(workspace));
  }

  private find(): Promise<FoundFiles> {
    if (this.folders.length > 0) return this.files.find(this.folders, MOST_ENTRIES);
    const around = this.open
      .keys()
      .map(folderOf)
      .filter((folder) => folder !== undefined);
    return this.files.find([...new Set(around)], MOST_ENTRIES_AROUND);
  }

  /** Files that were saved; what they name may be another list now. */
  async saved(keys: readonly string[]): Promise<void> {
    await this.read(keys);
    await this.readLists();
  }

  /** Reads files that are known to be there. */
  private async read(keys: readonly string[]): Promise<void> {
    for (const file of await this.files.read(keys)) {
      this.session.set(file);
      // What is typed is newer than what is saved, but whether the file can be read at all shows on the disk only.
      const typed = this.open.text(file.key);
      if (typed !== undefined) this.session.edit(file.key, typed);
    }
  }
}

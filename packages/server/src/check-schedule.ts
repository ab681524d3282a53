import type { Finding } from '@kvast/model/finding';
import type { Faults } from './faults.ts';
import type { Session } from './session.ts';

/** What a schedule works for. */
interface Editor {
  /** Keys of open documents whose surroundings are known. */
  keys(): readonly string[];
  /** Is the user to be told what is found in the file? */
  isTold(key: string): boolean;
  /** Are files being read? What is checked now would have to be checked again. */
  isReading(): boolean;
  /** @param isAll everything there is to tell, so that a file that is missing is gone */
  tell(byFile: ReadonlyMap<string, readonly Finding[]>, isAll: boolean): void;
  readonly faults: Faults;
  /** Everything is checked, and nothing has changed for a while. */
  atRest(): void;
}

/** So many files are checked in one piece. */
const FEW_FILES = 30;
/** How long a piece of a long check may take, in milliseconds. */
const PIECE = 8;
/** How long the user must have been still before files that are not open are checked, in milliseconds. */
const STILL = 150;
/** How long it is before the user is taken to do something else, in milliseconds. */
const AWAY = 4_000;

/** After what has arrived already, and before anything that is still to come. */
const soon: (work: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : (work) => setTimeout(work, 0);

/**
 * When what is checked: all changes that arrive together at once, and before the next message is answered. In a large workspace the open
 * documents come first: when one is met for the first time, what stands in it alone, and then what shows beside others. The others follow in
 * pieces, between which everything else is answered.
 */
export class CheckSchedule {
  private readonly session: Session;
  private readonly editor: Editor;
  private scheduled = false;
  /** What is left of a long check that has begun. */
  private ahead: Iterator<void> | undefined;
  /** Documents that have had the very first answer. */
  private readonly seen = new Set<string>();
  /** Documents that have had an answer from what stands in them and in their municipality's own files. */
  private readonly met = new Set<string>();
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, editor: Editor) {
    this.session = session;
    this.editor = editor;
  }

  /** The very first answer, while the files around the documents are still being read. */
  meet(keys: readonly string[]): void {
    const unknown = keys.filter((key) => !this.seen.has(key));
    for (const key of unknown) this.seen.add(key);
    const known = this.editor.faults.guard(() => this.session.checkByThemselves(unknown));
    if (known && known.size > 0) this.editor.tell(known, false);
  }

  schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    soon(() => this.catchUp());
  }

  /** Makes the check that is due, if one is. */
  catchUp(): void {
    if (!this.scheduled) return;
    this.scheduled = false;
    this.ahead = undefined;
    clearTimeout(this.rest);
    const { faults } = this.editor;
    const keys = this.editor.keys();
    if (this.session.files().length <= FEW_FILES) {
      this.checkAll();
      return;
    }
    if (keys.length === 0) {
      this.goOn(this.session.checkAhead(keys));
      return;
    }
    const unmet = keys.filter((key) => !this.met.has(key));
    if (unmet.length > 0) {
      for (const key of unmet) this.met.add(key);
      const alone = faults.guard(() => this.session.checkAlone(unmet));
      if (alone) this.editor.tell(alone, false);
      this.schedule();
      return;
    }
    const first = faults.guard(() => this.session.checkFirst(keys, (fault) => faults.tell(fault)));
    if (first) this.editor.tell(first, false);
    this.rest = setTimeout(() => this.goOn(this.session.checkAhead(this.editor.keys())), STILL);
  }

  private goOn(pieces: Iterator<void>): void {
    this.ahead = pieces;
    soon(() => this.makePiece(pieces));
  }

  private makePiece(pieces: Iterator<void>): void {
    // Something has changed since, and a check of that has begun.
    if (pieces !== this.ahead) return;
    if (this.editor.isReading()) {
      this.rest = setTimeout(() => this.goOn(pieces), STILL);
      return;
    }
    const until = performance.now() + PIECE;
    const isMore = this.editor.faults.guard(() => {
      while (performance.now() < until) if (pieces.next().done) return false;
      return true;
    });
    if (isMore) {
      this.goOn(pieces);
      return;
    }
    this.checkAll();
    this.rest = setTimeout(() => this.editor.atRest(), AWAY);
    // In Node, nothing that can wait is to keep a server alive whose editor has gone.
    if (typeof this.rest === 'object') this.rest.unref();
  }

  private checkAll(): void {
    this.ahead = undefined;
    const { faults, isTold } = this.editor;
    const byFile = faults.guard(() => this.session.check((fault) => faults.tell(fault)));
    if (byFile) this.editor.tell(new Map([...byFile].filter(([key]) => isTold(key))), true);
  }
}

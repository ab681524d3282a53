import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedGroup, CheckStore } from './checked-group.ts';

/** What one run of a check leaves for the next. */
interface Stored {
  /** Of everything that the run read; where it is the same, the groups are all there is to report. */
  readonly run: string | undefined;
  /** Of the stamps of the files that it read; where they are the same, none has to be read to know. */
  readonly seen: string | undefined;
  readonly groups: readonly (readonly [key: string, group: CheckedGroup])[];
}

const FORMAT = 'kvast-check 2';
const SUFFIX = '.kvast-check';
/** What nobody has asked for in so long is thrown away. */
const KEPT_DAYS = 30;

/**
 * Findings of an earlier run, kept in one file for everything that is asked for together. They are found by what was read, or by the stamps of
 * the very files that were read, and every entry is bound to the program that wrote it. The file can be deleted at any time; what is damaged, half written or from
 * another program counts as nothing. Two runs at once each write a whole file, and the last one stays.
 */
export class CheckCache implements CheckStore {
  private readonly folder: string;
  private readonly program: string;
  private readonly name: string;
  private readonly known: ReadonlyMap<string, CheckedGroup>;
  private readonly run: string | undefined;
  private readonly seen: string | undefined;
  private readonly used = new Map<string, CheckedGroup>();

  /**
   * @param folder where caches lie
   * @param program names the program with its law and its rules: another one would find something else
   * @param asked what is asked for, such as the paths and the folder that they are relative to
   */
  constructor(folder: string, program: string, asked: readonly string[]) {
    this.folder = folder;
    this.program = program;
    this.name = `${this.keyOf(asked)}${SUFFIX}`;
    const stored = readStored(join(folder, this.name));
    this.run = stored?.run;
    this.seen = stored?.seen;
    this.known = new Map(stored?.groups);
  }

  /** Is there anything of an earlier run? */
  get isThere(): boolean {
    return this.run !== undefined;
  }

  /** All groups of the earlier run, where it read exactly this. @param read everything that was read, in its order */
  groupsOf(read: readonly string[]): readonly CheckedGroup[] | undefined {
    return this.run !== undefined && this.run === this.keyOf(read) ? this.all() : undefined;
  }

  /** The same, where the files have these stamps. @param seen as it was given to `write` */
  groupsSeen(seen: readonly string[]): readonly CheckedGroup[] | undefined {
    return this.seen !== undefined && this.seen === this.keyOf(seen) ? this.all() : undefined;
  }

  private all(): readonly CheckedGroup[] {
    for (const [key, group] of this.known) this.used.set(key, group);
    return [...this.known.values()];
  }

  get(sources: readonly string[]): CheckedGroup | undefined {
    const key = this.keyOf(sources);
    const group = this.known.get(key);
    if (group) this.used.set(key, group);
    return group;
  }

  set(sources: readonly string[], group: CheckedGroup): void {
    this.used.set(this.keyOf(sources), group);
  }

  /**
   * Keeps what this run used. A cache that cannot be written is no fault of anybody's: the next run is slower.
   * @param read everything that was read; undefined where the groups are not all that there is to report
   * @param stamps what shows that nothing has changed since it was read; undefined where that must be read to know
   */
  async write(read: readonly string[] | undefined, stamps?: readonly string[]): Promise<void> {
    const run = read && this.keyOf(read);
    const seen = read && stamps && this.keyOf(stamps);
    const isOld = run !== this.run || seen !== this.seen || this.used.size !== this.known.size;
    if (!isOld && [...this.used.keys()].every((key) => this.known.has(key))) return;
    const body = JSON.stringify({ run, seen, groups: [...this.used] } satisfies Stored);
    const half = join(this.folder, `${randomUUID()}.half`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(half, `${FORMAT} ${checksum(body)}\n${body}`);
      await rename(half, join(this.folder, this.name));
      await this.tidy();
    } catch {
      await rm(half, { force: true }).catch(() => undefined);
    }
  }

  private async tidy(): Promise<void> {
    const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
    for (const name of await readdir(this.folder)) {
      if (!name.endsWith(SUFFIX) && !name.endsWith('.half')) continue;
      const path = join(this.folder, name);
      if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
    }
  }

  private keyOf(parts: readonly string[]): string {
    const hash = createHash('sha1').update(this.program);
    // The lengths keep "ab", "c" from being "a", "bc".
    for (const part of parts) hash.update(`\n${part.length}\n`).update(part);
    return hash.digest('base64url');
  }
}

function readStored(path: string): Stored | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === `${FORMAT} ${checksum(body)}` ? (JSON.parse(body) as Stored) : undefined;
  } catch {
    return undefined;
  }
}

function checksum(body: string): string {
  return createHash('sha1').update(body).digest('base64url');
}

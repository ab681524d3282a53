import { type Change, changesBetween } from '@kvast/config/changes';
import type { RegistrationView } from '@kvast/config/registration';
import type { Workspace } from './workspace.ts';

/** A change with the standard that it is about. */
export interface StandardChange extends Omit<Change, 'kind'> {
  readonly kind: Change['kind'] | 'standard-gone' | 'standard-new';
  /** The new file; the old one where there is no new. */
  readonly file: string;
}

/** A standard to compare: `name` is its path below the folder that was asked for. */
export interface Side {
  readonly workspace: Workspace;
  readonly standards: readonly { readonly file: string; readonly name: string }[];
}

/**
 * What the new standards do to what is registered by the old ones. One file against one file are compared whatever they are called;
 * of more, those with the same path, and of the rest those with the same title.
 * @param date the day of the law, `YYYY-MM-DD`
 */
export function configChanges(old: Side, now: Side, date: string): StandardChange[] {
  const before = viewsOf(old, date);
  const after = viewsOf(now, date);
  const alone = before.length === 1 && after.length === 1;
  const taken = new Set<Viewed>();
  const pairOf = (one: Viewed) => {
    const free = after.filter((other) => !taken.has(other));
    const found = alone
      ? free[0]
      : (free.find(({ name }) => name === one.name) ??
        free.find(({ view, name }) => view.id === one.view.id && !before.some((other) => other.name === name)));
    if (found) taken.add(found);
    return found;
  };
  const compared = before.flatMap((one): StandardChange[] => {
    const other = pairOf(one);
    if (other) return changesBetween(one.view, other.view).map((change) => ({ ...change, file: other.file }));
    return [whole(one, 'standard-gone')];
  });
  return [...compared, ...after.filter((one) => !taken.has(one)).map((one) => whole(one, 'standard-new'))];
}

interface Viewed {
  readonly file: string;
  readonly name: string;
  readonly view: RegistrationView;
}

function viewsOf({ workspace, standards }: Side, date: string): Viewed[] {
  return standards.flatMap(({ file, name }) => {
    const view = workspace.registrationView(file, date);
    return view ? [{ file, name, view }] : [];
  });
}

function whole({ file, view }: Viewed, kind: 'standard-gone' | 'standard-new'): StandardChange {
  const gone = kind === 'standard-gone';
  return {
    kind,
    breaks: gone && view.services.length > 0,
    file,
    service: view.services.map(({ name }) => name).join(', '),
    what: `Standarden »${view.title}« er ${gone ? 'væk' : 'ny'}.`,
    ...(gone && {
      todo: 'Afslut de registreringer, der er i gang, eller flyt dem til en anden standard, før opsætningen bliver fjernet.',
    }),
    origin: view.origin,
  };
}

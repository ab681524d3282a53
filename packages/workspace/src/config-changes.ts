import { type Change, changesBetween } from '@kvast/config/changes';
import type { RegistrationView } from '@kvast/config/registration';
import type { Edition } from './difference/edition.ts';
import { type Named, pairedStandards } from './difference/pairs.ts';

/** A change with the standard that it is about. */
export interface StandardChange extends Omit<Change, 'kind'> {
  readonly kind: Change['kind'] | 'standard-gone' | 'standard-new';
  /** The new file; the old one where there is no new. */
  readonly file: string;
}

/**
 * What the new standards do to what is registered by the old ones. One file against one file are compared whatever they are called;
 * of more, those with the same path, and of the rest those with the same title.
 * @param date the day of the law, `YYYY-MM-DD`
 */
export function configChanges(old: Edition, now: Edition, date: string): StandardChange[] {
  return pairedStandards(viewsOf(old, date), viewsOf(now, date)).flatMap(({ before, now: after }): StandardChange[] => {
    if (before && after)
      return changesBetween(before.view, after.view).map((change) => ({ ...change, file: after.file }));
    return before ? [whole(before, 'standard-gone')] : after ? [whole(after, 'standard-new')] : [];
  });
}

interface Viewed extends Named {
  readonly file: string;
  readonly view: RegistrationView;
}

function viewsOf({ workspace, standards }: Edition, date: string): Viewed[] {
  return standards.flatMap(({ file, name }) => {
    const view = workspace.registrationView(file, date);
    return view ? [{ file, name, title: view.title, view }] : [];
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

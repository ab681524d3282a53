import type { Change } from './changes.ts';
import type { CodeList, RegistrationService } from './registration.ts';

/** Codes that are gone, new, or called something else in other lists, and lists that have been closed or opened. */
export function codeChanges(before: RegistrationService, after: RegistrationService): Change[] {
  return before.codeLists.flatMap((list): Change[] => {
    const now = after.codeLists.find(({ id }) => id === list.id);
    if (!now) return [];
    const change = (rest: Omit<Change, 'service'>): Change => ({ ...rest, service: after.name });
    if (list.codes.length === 0 && now.codes.length > 0) {
      return [
        change({
          kind: 'list-closed',
          breaks: true,
          what: `Listen ${list.id} var åben og har nu faste koder.`,
          todo: 'Find de svar, der ikke er på listen, og vælg en kode.',
          origin: now.origin,
        }),
      ];
    }
    if (list.codes.length > 0 && now.codes.length === 0) {
      const what = `Listen ${list.id} har ikke længere faste koder.`;
      return [change({ kind: 'list-opened', breaks: false, what, origin: now.origin })];
    }
    const missingIn = (codes: typeof list.codes, others: typeof list.codes) =>
      codes.filter(({ code }) => !others.some((other) => other.code === code));
    return [
      ...missingIn(list.codes, now.codes).map(({ code, label }) =>
        change({
          kind: 'code-retired',
          breaks: true,
          what: `Koden »${label}« (${code}) er ikke længere på listen ${list.id}.`,
          todo: 'Vælg en anden kode i de registreringer, der er i gang. Lad afsluttede registreringer stå.',
          origin: now.origin,
        }),
      ),
      ...missingIn(now.codes, list.codes).map(({ code, label, origin }) =>
        change({
          kind: 'code-new',
          breaks: false,
          what: `Koden »${label}« (${code}) er ny på listen ${list.id}.`,
          origin,
        }),
      ),
      ...translationChanges(list, now).map(change),
    ];
  });
}

/** Old registrations are reported as they were; nothing that is registered has to be changed. */
function translationChanges(before: CodeList, after: CodeList): Omit<Change, 'service'>[] {
  return after.codes.flatMap(({ code, label, origin, translations = [] }) => {
    const old = before.codes.find((other) => other.code === code)?.translations ?? [];
    return translations.flatMap(({ to, answer }) => {
      const was = old.find((one) => one.to === to)?.answer;
      if (was?.kind !== 'code' || (answer.kind === 'code' && answer.code === was.code)) return [];
      const now = answer.kind === 'code' ? `er nu ${answer.code}` : 'har nu ingen';
      const what = `Koden »${label}« (${code}) var ${was.code} i ${to} og ${now}.`;
      const todo = 'Aftal, fra hvilken dag der indberettes og opgøres efter den nye.';
      return [{ kind: 'code-translation' as const, breaks: false, what, todo, origin }];
    });
  });
}

import { defineRule, type WorkspaceContext } from '../../../define-rule.ts';
import { type NamedReference, referencesIn } from '../../../named-references.ts';
import { nearestName, plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'henvisning/standard-findes-ikke',
  scope: 'workspace',
  since: '0.1.0',
  fromSilence: ['notIncluded', 'exclusions'],
  check(context, report) {
    const { standards, workspace, language } = context;
    // A standard that is checked alone has nothing that it could refer to.
    if (standards.length < 2 && workspace.municipalities.length === 0) return;
    const text = texts[language];
    const names = standards.flatMap(({ standard }) => [standard.title, ...standard.services.map(({ name }) => name)]);
    const offers = new KnownNames(names);
    const all = new KnownNames([...names, ...otherNames(context)]);
    for (const { standard } of standards) {
      for (const reference of referencesIn(standard)) {
        const { name, at, around, kind } = reference;
        if ((kind === 'targetGroup' ? offers : all).include(name)) continue;
        const suggestion = nearestName(name, names);
        if (suggestion) {
          report({
            file: standard.file,
            at,
            message: text.suggested(name, suggestion),
            severity: 'warning',
            fixes: [
              { title: text.replace(suggestion), safe: false, edits: [{ at, newText: around.join(suggestion) }] },
            ],
          });
        } else if (kind !== 'anchored') {
          report({ file: standard.file, at, message: text[kind](name), severity: severityOf(kind) });
        }
      }
    }
  },
});

/** An offer may well exist without a standard of its own, so a referral to it is only worth a look. */
function severityOf(kind: NamedReference['kind']): 'warning' | 'info' {
  return kind === 'targetGroup' ? 'warning' : 'info';
}

/** Whom else one can be sent to by name. */
function otherNames({ standards, workspace }: WorkspaceContext): string[] {
  const blocks = standards.flatMap(({ standard }) => [standard.shared, ...standard.services]);
  const contacts = [...blocks, ...workspace.municipalities].flatMap((part) => part.contacts);
  const suppliers = blocks.flatMap(({ delivery }) => delivery?.suppliers ?? []);
  return [...contacts, ...suppliers].map(({ name }) => name);
}

/** "Socialpædagogisk støtte" is found in a standard called "Socialpædagogisk støtte efter § 85". */
class KnownNames {
  readonly #names: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();

  constructor(names: readonly string[]) {
    this.#names = new Set(names.map(plainName).filter((name) => name !== ''));
  }

  include(name: string): boolean {
    const wanted = plainName(name);
    let answer = this.#answers.get(wanted);
    if (answer === undefined) {
      answer = this.#names.has(wanted) || [...this.#names].some((known) => ` ${known} `.includes(` ${wanted} `));
      this.#answers.set(wanted, answer);
    }
    return answer;
  }
}

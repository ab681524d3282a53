import { codeListNamed, isKnown } from '@kvast/law/code-translation';
import type { LocalCodeList } from '@kvast/model/code-list';
import { nearest } from '@kvast/model/nearest';
import type { Prose } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { texts } from './texts.ts';

/** What the KLE number of a case begins with; the letter and digits after it say what is done in the case. */
const SUBJECT = /^\d{2}\.\d{2}\.\d{2}(?=$|[- ]\p{Lu}\d{2}$)/u;
const ACCOUNT = /^\d\.\d{2}\.\d{2}.*$/;

export default defineRule({
  id: 'registrering/ukendt-nummer',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, services, workspace, language }, report) {
    const lists = ownMunicipality(standard, workspace)?.codeLists ?? [];
    const text = texts[language];
    const lookUp = (written: Prose | undefined, form: RegExp, name: string) => {
      const list = codeListNamed(lists, name);
      // A number of another form is for registrering/klassifikation.
      const number = written && form.exec(written.text)?.[0];
      if (!written || !number || !list || !isKnown(list) || isIn(list, number)) return;
      const meant = nearest(
        number,
        list.codes.map(({ code }) => code),
      );
      const called = list.codes.find(({ code }) => code === meant)?.name;
      const newText = meant && written.text.replace(number, meant);
      report({
        at: written,
        severity: 'warning',
        message: text.unknown(number, list.name, meant && [meant, called].filter(Boolean).join(' ')),
        fixes: newText ? [{ title: text.replace(newText), safe: false, edits: [{ at: written, newText }] }] : [],
      });
    };
    for (const { block } of services) {
      lookUp(block.registration?.caseSubject, SUBJECT, 'KLE');
      lookUp(block.registration?.account, ACCOUNT, 'Kontoplan');
    }
  },
});

/**
 * The list has the number, or numbers below it; or it has the number above and nothing more exact, as a chart of functions that
 * the municipality's own accounts come below.
 */
function isIn({ codes }: LocalCodeList, number: string): boolean {
  const plain = codes.map(({ code }) => code.replace(/\s/g, ''));
  const wanted = number.replace(/\s/g, '');
  const below = (wide: string, narrow: string) => narrow.startsWith(wide) && /^\D/.test(narrow.slice(wide.length));
  if (plain.some((code) => code === wanted || below(wanted, code))) return true;
  return plain.some((code) => below(code, wanted) && !plain.some((other) => below(code, other)));
}

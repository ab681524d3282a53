import { codeListNamed } from '@kvast/law/code-translation';
import { defineRule } from '../../../define-rule.ts';
import { nearestName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { texts } from './texts.ts';

/** Lists that numbers are looked up in; no field chooses from them. */
const NUMBERS = /^(?:kle|kontoplan)$/i;

export default defineRule({
  id: 'registrering/ukendt-kodeliste',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, services, workspace, language }, report) {
    const lists = (ownMunicipality(standard, workspace)?.codeLists ?? []).filter(({ name }) => !NUMBERS.test(name));
    // A municipality that writes no lists here keeps them somewhere else.
    if (lists.length === 0) return;
    const text = texts[language];
    for (const { codeList, codeListRange } of services.flatMap(({ block }) => block.registration?.fields ?? [])) {
      // With a dot it is a list of somebody else's: FFB.målgruppe.
      if (!codeList || !codeListRange || codeList.includes('.') || codeListNamed(lists, codeList)) continue;
      const meant = nearestName(
        codeList,
        lists.map(({ name }) => name),
      );
      const newText = meant && (/[\s,]/.test(meant) ? `"${meant}"` : meant);
      report({
        at: codeListRange,
        severity: 'warning',
        message: text.unknown(codeList, meant),
        fixes: newText ? [{ title: text.replace(newText), safe: false, edits: [{ at: codeListRange, newText }] }] : [],
      });
    }
  },
});

import { defineRule } from '../../../define-rule.ts';
import { nearestName, plainName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kontakt/udvalg-ikke-i-kommunen',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, workspace, language }, report) {
    const { committee } = standard;
    const municipality = ownMunicipality(standard, workspace);
    const names = municipality?.committees.map(({ text }) => text) ?? [];
    if (!committee || !municipality || names.length === 0) return;
    if (names.some((name) => plainName(name) === plainName(committee.text))) return;
    const text = texts[language];
    const suggestion = nearestName(committee.text, names);
    report({
      at: committee,
      message: text.unknown(committee.text, municipality.name),
      severity: 'info',
      fixes: suggestion
        ? [{ title: text.replace(suggestion), safe: false, edits: [{ at: committee, newText: suggestion }] }]
        : [],
    });
  },
});

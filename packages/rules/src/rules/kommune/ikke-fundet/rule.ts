import { defineRule } from '../../../define-rule.ts';
import { nearestName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kommune/ikke-fundet',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, workspace, language }, report) {
    const written = standard.municipality;
    const names = workspace.municipalities.map(({ name }) => name);
    if (!written || names.length === 0 || ownMunicipality(standard, workspace)) return;
    const text = texts[language];
    const suggestion = nearestName(written.text, names);
    report({
      at: written,
      message: text.unknown(written.text, andList(names, language)),
      severity: 'info',
      fixes: suggestion
        ? [{ title: text.replace(suggestion), safe: false, edits: [{ at: written, newText: suggestion }] }]
        : [],
    });
  },
});

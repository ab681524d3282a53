import { defineRule } from '../../../define-rule.ts';
import { nearestName, plainName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'tekstblok/findes-ikke',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, workspace, language }, report) {
    const text = texts[language];
    const municipality = ownMunicipality(standard, workspace);
    for (const block of standard.textBlocks) {
      if (!municipality) {
        // Which file it should be is a question of its own where there are some (kommune/ikke-fundet).
        if (workspace.municipalities.length === 0)
          report({ at: block, message: text.noFile(block.text), severity: 'info' });
        continue;
      }
      const names = municipality.textBlocks.map(({ name }) => name);
      if (names.some((name) => plainName(name) === plainName(block.text))) continue;
      const suggestion = nearestName(block.text, names);
      report({
        at: block,
        message: suggestion
          ? text.suggested(block.text, municipality.name, suggestion)
          : text.unknown(block.text, municipality.name),
        severity: 'error',
        fixes: suggestion
          ? [{ title: text.replace(suggestion), safe: false, edits: [{ at: block, newText: suggestion }] }]
          : [],
      });
    }
  },
});

import { contrast, parseColour, readableOnWhite } from '@kvast/model/colour';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kommune/farve',
  scope: 'workspace',
  since: '0.1.0',
  check({ workspace, language }, report) {
    const text = texts[language];
    for (const { file, colour } of workspace.municipalities) {
      if (!colour) continue;
      const parsed = parseColour(colour.text);
      if (!parsed) report({ file, at: colour, severity: 'warning', message: text.unknown(colour.text) });
      else if (!readableOnWhite(parsed)) {
        // Rounded down: 4,49 is not 4,5.
        const ratio = Math.floor(contrast(parsed, [255, 255, 255]) * 10) / 10;
        report({ file, at: colour, severity: 'warning', message: text.tooLight(colour.text, ratio) });
      }
    }
  },
});

import type { Block } from '@kvast/model/block';
import type { ListItem } from '@kvast/model/section';
import { defineRule } from '../../../define-rule.ts';
import { plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/med-og-uden',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, language }, report) {
    const text = texts[language];
    for (const block of [standard.shared, ...services.map((view) => view.block)]) {
      const included = new Map(itemsOf(block).map((item) => [sameWords(item.text), item]));
      for (const { text: words, range, unless } of block.notIncluded) {
        const twin = included.get(sameWords(words));
        if (!twin || unless) continue;
        report({
          at: range,
          message: text.both(words.replace(/[.;]$/, '')),
          severity: 'warning',
          related: [{ file: standard.file, range: twin.range, message: text.included() }],
        });
      }
    }
  },
});

function itemsOf({ content }: Block): ListItem[] {
  return content ? [...content.items, ...content.themes.flatMap(({ items }) => items)] : [];
}

function sameWords(words: string): string {
  return plainName(words.replace(/[.,;:]/g, ' '));
}

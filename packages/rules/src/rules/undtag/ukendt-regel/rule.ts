import { nearest } from '@kvast/model/nearest';
import { plainLetters } from '@kvast/model/plain-letters';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'undtag/ukendt-regel',
  scope: 'suppression',
  since: '0.1.0',
  check({ uses, ruleIds, language }, report) {
    const text = texts[language];
    for (const { suppression, standard } of uses) {
      const { rule, ruleRange } = suppression;
      if (ruleIds.includes(rule)) continue;
      const meant = meantRule(rule, ruleIds);
      const always = /^(?:sprog|undtag)\//.test(rule);
      report({
        at: ruleRange,
        file: standard.file,
        severity: 'warning',
        message: always ? text.always(rule) : text.unknown(rule, meant),
        fixes: meant ? [{ title: text.use(meant), safe: true, edits: [{ at: ruleRange, newText: meant }] }] : [],
      });
    }
  },
});

/** Ids are written without æ, ø and å; people write them with, or without the group in front. */
function meantRule(written: string, ids: readonly string[]): string | undefined {
  const plain = plainLetters(written);
  const slug = (id: string) => id.slice(id.indexOf('/') + 1);
  const sameSlug = ids.filter((id) => slug(id) === slug(plain));
  return nearest(plain, ids) ?? (sameSlug.length === 1 ? sameSlug[0] : undefined);
}

import { parseDocument } from '@kvast/language/parse';
import { Catalogue } from '@kvast/law/catalogue';

/**
 * A catalogue with one provision, `prøveloven § 1`, for what no provision of the test catalogue says.
 * @param clauses lines as in a .lov file
 * @param source the line after them; a source in the statute where it is left out
 */
export function lawWith(clauses: string, source = 'kilde: lov, stk. 1'): Catalogue {
  const text = `# Lov prøveloven "Prøveloven"\n## § 1 "Prøve"\n${clauses}\n${source}\n`;
  const { model, findings } = parseDocument(text, { file: 'prøve.lov' });
  if (model?.kind !== 'law' || findings.length > 0) {
    throw new Error(`The law cannot be read: ${findings.map(({ message }) => message).join('; ')}\n${text}`);
  }
  return new Catalogue([model]);
}

import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const shapes = new Store(new Parser().parse(readFileSync(new URL('shapes.ttl', import.meta.url), 'utf8')));
const validator = new Validator(shapes);

/** The graph, read as JSON-LD is; nothing may be fetched on the way. */
export async function graphOf(document: object): Promise<Store> {
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} would be fetched`));
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** Where a document breaks the shapes: the node and the path. */
export async function shaclFaults(document: object): Promise<string[]> {
  const report = await validator.validate(await graphOf(document));
  return report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`);
}

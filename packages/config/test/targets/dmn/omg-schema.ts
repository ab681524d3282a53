import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const schemas = ['DMNDI13.xsd', 'DC.xsd', 'DI.xsd', 'DMN13.xsd'].map((fileName) => ({
  fileName,
  contents: readFileSync(
    fileURLToPath(new URL(`../../../../../node_modules/dmn-moddle/resources/dmn/xsd/${fileName}`, import.meta.url)),
    'utf8',
  ),
}));

/** Faults by OMG's own schema. */
export async function schemaFaults(xml: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: xml.map((contents, at) => ({ fileName: `${at}.dmn`, contents })),
    schema: [schemas[3]].flatMap((schema) => schema ?? []),
    preload: schemas.slice(0, 3),
  });
  return errors.map(({ message }) => message);
}

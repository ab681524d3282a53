import { expect } from 'vitest';
import { shaclFaults } from '../../../packages/config/test/targets/cpsv-ap/shacl.ts';
import { filesEnding, type Proof } from '../proof.ts';

export const cpsvAp: Proof = {
  writes: (path) => path.endsWith('.jsonld'),
  about: 'læst som RDF uden net; holder reglerne i SHACL',
  async prove(standard) {
    let services = 0;
    for (const { path, text } of filesEnding(standard, '.jsonld')) {
      const document = JSON.parse(text) as { readonly '@graph': readonly { readonly '@type': unknown }[] };
      expect(await shaclFaults(document), path).toEqual([]);
      services += document['@graph'].filter((node) => [node['@type']].flat().includes('cpsv:PublicService')).length;
    }
    expect(services).toBe(standard.view.services.length);
    return services;
  },
};

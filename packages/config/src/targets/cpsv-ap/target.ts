import type { Target } from '../../target.ts';
import { publicServices } from './public-services.ts';

/** One description of each standard's services: `tidlig-stoette/tidlig-stoette.jsonld`. */
const cpsvAp: Target = {
  name: 'cpsv-ap',
  about: 'beskrivelse af ydelserne til offentlige kataloger, CPSV-AP 3.2 som JSON-LD',
  files: (view) =>
    view.services.length === 0
      ? []
      : [
          {
            path: `${view.id}/${view.id}.jsonld`,
            content: `${JSON.stringify(publicServices(view), undefined, 2)}\n`,
          },
        ],
};

export default cpsvAp;

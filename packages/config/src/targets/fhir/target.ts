import { formsOf } from '../../counting-form.ts';
import type { Target } from '../../target.ts';
import { localCodes } from './local-codes.ts';
import { questionnaire } from './questionnaire.ts';
import { valueSets } from './value-sets.ts';

/** A questionnaire for each service, and the lists it takes its answers from: `tidlig-stoette/fhir/Questionnaire-individuelt-forloeb.json`. */
const fhir: Target = {
  name: 'fhir',
  about: 'spørgeskemaer og kodelister i FHIR R4',
  files: (view) => {
    const forms = formsOf(view).flatMap((service) => [questionnaire(view, service), ...valueSets(view, service)]);
    return [...forms, ...localCodes(view)].map((resource) => ({
      path: `${view.id}/fhir/${resource.resourceType}-${resource.id}.json`,
      content: `${JSON.stringify(resource, undefined, 2)}\n`,
    }));
  },
};

export default fhir;

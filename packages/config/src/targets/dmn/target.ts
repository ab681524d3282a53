import type { RegistrationView } from '../../registration.ts';
import type { Target } from '../../target.ts';
import { serviceDefinitions } from './definitions.ts';

/** Who can get a service and what happens then: `tidlig-stoette/individuelt-forloeb.dmn`. */
const dmn: Target = {
  name: 'dmn',
  about: 'beslutningstabeller i DMN 1.3: hvem der kan få hjælpen, og hvad der så sker',
  async files(view) {
    const decided = decidedServices(view);
    if (decided.length === 0) return [];
    const { DmnModdle } = await import('dmn-moddle');
    const moddle = new DmnModdle();
    return Promise.all(
      decided.map(async ({ service, decisions }) => {
        const { xml } = await moddle.toXML(serviceDefinitions(moddle, view, service, decisions), { format: true });
        return { path: `${view.id}/${service.id}.dmn`, content: xml };
      }),
    );
  },
  leftOut: (view) =>
    view.services
      .filter(({ decisions }) => !decisions)
      .map(({ name, eligibility }) =>
        eligibility.demands.length + eligibility.exclusions.length === 0
          ? `»${name}« har ingen beslutningstabel, for standarden siger ikke, hvem der kan få hjælpen.`
          : `»${name}« har ingen beslutningstabel, for det kan ikke afgøres, hvem målgruppen er. Skriv »alle af« eller »mindst ét af« over listen.`,
      ),
};

export default dmn;

/** Only services of which the standard says who can get them. */
function decidedServices({ services }: RegistrationView) {
  return services.flatMap((service) => (service.decisions ? [{ service, decisions: service.decisions }] : []));
}

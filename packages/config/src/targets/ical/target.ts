import type { Target } from '../../target.ts';
import { deadlineTemplate } from './deadline-template.ts';
import { ownDates } from './own-dates.ts';

/** The standard's own dates, and for each service a template of its deadlines: `tidlig-stoette/tidlig-stoette.ics`. */
const ical: Target = {
  name: 'ical',
  about: 'kalendere: standardens egne datoer, og frister som skabelon for hver ydelse',
  async files(view) {
    const { default: calendar } = await import('ical-generator');
    const own = ownDates(view, calendar);
    const templates = view.services.flatMap((service) => {
      const content = deadlineTemplate(view, service, calendar);
      return content ? [{ path: `${view.id}/${service.id}-frister.ics`, content }] : [];
    });
    return [...(own ? [{ path: `${view.id}/${view.id}.ics`, content: own }] : []), ...templates];
  },
  leftOut: (view) =>
    view.valid?.from || view.adopted || view.updated
      ? []
      : ['Standarden har ingen datoer, så der er ingen kalender. Skriv, hvornår den gælder fra.'],
};

export default ical;

import { formComment } from '../../danish.ts';
import type { CodeList, RegistrationService, RegistrationView } from '../../registration.ts';
import { slug } from '../../slug.ts';
import { canonical, metadata, type Resource, resourceId, sourceExtension, systemUri } from './resource.ts';

export function valueSetId(view: RegistrationView, service: RegistrationService, { id }: CodeList): string {
  return resourceId(view.id, service.id, slug(id));
}

/** The codes that a service's fields can be answered with: code and label, and no definitions. Lists of which no code is known are left out. */
export function valueSets(view: RegistrationView, service: RegistrationService): Resource[] {
  return service.codeLists
    .filter(({ codes }) => codes.length > 0)
    .map((list) => {
      const id = valueSetId(view, service, list);
      return {
        resourceType: 'ValueSet',
        id,
        ...metadata(view, `${list.id}: ${service.name}`),
        extension: [sourceExtension(list.origin)],
        url: canonical(view, 'ValueSet', id),
        name: `Koder_${id}`.replace(/[^A-Za-z0-9_]/g, '_'),
        description: formComment(view.origin.file),
        compose: {
          include: [
            {
              system: systemUri(view, list.system),
              concept: list.codes.map(({ code, label, origin }) => ({
                extension: [sourceExtension(origin)],
                code,
                display: label,
              })),
            },
          ],
        },
      };
    });
}

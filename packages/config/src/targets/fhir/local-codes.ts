import { formComment } from '../../danish.ts';
import type { CodeList, CodeTranslation, RegistrationView } from '../../registration.ts';
import { slug } from '../../slug.ts';
import { canonical, type Json, metadata, type Resource, resourceId, sourceExtension, systemUri } from './resource.ts';

/** The municipality's own lists as CodeSystems, and what their codes are called in other lists as ConceptMaps; each once. */
export function localCodes(view: RegistrationView): Resource[] {
  const lists = view.services.flatMap(({ codeLists }) => codeLists);
  const own = lists.filter(
    ({ system, translatesTo }, at) =>
      translatesTo !== undefined && lists.findIndex((other) => other.system === system) === at,
  );
  return own
    .filter(({ codes }) => codes.length > 0)
    .flatMap((list) => [
      codeSystem(view, list),
      ...(list.translatesTo ?? []).flatMap((to) => conceptMap(view, list, to)),
    ]);
}

function codeSystem(view: RegistrationView, { id, system, codes, about, origin }: CodeList): Resource {
  const resource = resourceId(system);
  return {
    resourceType: 'CodeSystem',
    id: resource,
    ...metadata(view, id),
    extension: [sourceExtension(origin)],
    url: systemUri(view, system),
    name: nameOf('Kodeliste', resource),
    description: [about, formComment(view.origin.file)].filter(Boolean).join(' '),
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes.map(({ code, label, origin: from }) => ({
      extension: [sourceExtension(from)],
      code,
      display: label,
    })),
  };
}

/** `wider` and `narrower` are said of the target, as the municipality says them of the other list's code. */
const equivalences = { same: 'equivalent', wider: 'wider', narrower: 'narrower' } as const;

/** Codes that nobody has translated are not in the map: FHIR would read them as having no counterpart. They are named in words. */
function conceptMap(view: RegistrationView, list: CodeList, to: string): Resource[] {
  const answers = list.codes.flatMap((code) => {
    const translation = code.translations?.find((one) => one.to === to);
    return translation ? [{ ...code, translation }] : [];
  });
  const element = answers.flatMap(({ code, label, origin, translation }): Json[] => {
    const target = targetOf(translation);
    return target ? [{ extension: [sourceExtension(origin)], code, display: label, target: [target] }] : [];
  });
  const open = answers.filter(({ translation }) => !targetOf(translation)).map(({ code }) => code);
  if (element.length === 0) return [];
  const id = resourceId(list.system, 'til', slug(to));
  const gaps = open.length > 0 ? `Ikke oversat: ${open.join(', ')}.` : undefined;
  return [
    {
      resourceType: 'ConceptMap',
      id,
      ...metadata(view, `${list.id} til ${to}`),
      extension: [sourceExtension(list.origin)],
      url: canonical(view, 'ConceptMap', id),
      name: nameOf('Oversaettelse', id),
      description: [gaps, formComment(view.origin.file)].filter(Boolean).join(' '),
      group: [{ source: systemUri(view, list.system), target: systemUri(view, to), element }],
    },
  ];
}

function targetOf({ answer, to }: CodeTranslation): Json | undefined {
  if (answer.kind === 'none') return { equivalence: 'unmatched', comment: `${to} har ikke noget, der svarer til.` };
  if (answer.kind !== 'code') return undefined;
  return {
    code: answer.code,
    ...(answer.label && { display: answer.label }),
    equivalence: equivalences[answer.relation],
    // FHIR wants to be told why a narrower code is good enough.
    ...(answer.relation === 'narrower' && { comment: `Koden i ${to} dækker mindre.` }),
  };
}

function nameOf(kind: string, id: string): string {
  return `${kind}_${id}`.replace(/[^A-Za-z0-9_]/g, '_');
}

import type { Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import { type Composer, said, together, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';
import { blockSections } from './block.ts';
import { serviceCourse } from './course.ts';
import { formStatements, placeStatements } from './duration.ts';

/** One service: its legal basis and form, then whatever it says for itself. What it shares stands in the shared parts. */
export function serviceSection(service: Service, composer: Composer): Draft[] {
  const { words, standard } = composer;
  const { extent, valid, provisions, legalBasis: more = [] } = service;
  const basis = provisions.length > 0 ? words.basis(provisions) : undefined;
  const intro = [
    ...said(valid && words.serviceHolds(valid), valid),
    ...together(
      said(basis, { range: service.nameRange }),
      said(more.length > 0 ? words.alsoBasedOn(more) : undefined, more[0]),
      formStatements(extent, composer),
    ),
    ...together(placeStatements(extent, composer)),
  ];
  // Half a target group would be read as the whole one, so the shared half is said here too.
  const targetGroup = service.targetGroup && effectiveBlock(standard, service).targetGroup;
  const moreExclusions = standard.shared.exclusions.length > 0;
  const inner = blockSections({ ...service, targetGroup }, { moreExclusions, withForm: false }, composer);
  const all = [...serviceCourse(service, composer), ...inner];
  const sections = draft(service.name, service, withProse(service, intro, composer), all);
  return sections.map((section) => ({ ...section, isService: true, headingLanguage: composer.ownLanguage }));
}

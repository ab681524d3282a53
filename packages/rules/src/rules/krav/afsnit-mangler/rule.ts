import type { Block } from '@kvast/model/block';
import { missingAppeal } from '../../../appeal.ts';
import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { missingDeadline, missingFollowUp, missingTargetGroup } from '../../../required-parts.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

type Part = Exclude<keyof (typeof texts)['da'], 'missing'>;

export default defineRule({
  id: 'krav/afsnit-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: 'anywhere',
  check(context, report) {
    const { standard, language } = context;
    // What several standards share is no help of its own.
    if (standard.commonFor) return;
    const text = texts[language];
    const missing = missingParts(context).map((part) => text[part]());
    if (missing.length === 0) return;
    report({
      at: standard,
      message: text.missing(andList(missing, language), missing.length > 1),
      severity: 'warning',
    });
  },
});

/** What is said for one service counts for the standard: a service without it is the business of other rules. */
function missingParts(context: RuleContext): Part[] {
  const { standard, services } = context;
  const blocks = [standard.shared, ...services.map(({ block }) => block)];
  const said: Record<Part, boolean> = {
    services: services.length > 0,
    purpose: blocks.some(({ purpose }) => purpose !== undefined),
    targetGroup: blocks.some(({ targetGroup, conditions }) => targetGroup ?? conditions),
    content:
      blocks.some(({ content }) => content !== undefined) || services.some(({ service }) => service.prose.length > 0),
    extent: blocks.some(hasExtent),
    access: blocks.some(hasAccess),
    deadline: !wantsDeadline(context),
    appeal: blocks.some(({ appeal }) => appeal !== undefined),
    delivery: blocks.some(({ delivery, economy }) => delivery ?? economy?.freeChoice),
    followUp: blocks.some(({ followUp }) => followUp !== undefined),
  };
  const elsewhere = reportedElsewhere(context);
  const parts = Object.keys(said) as Part[];
  return parts.filter((part) => !said[part] && !elsewhere.has(part) && !hasOwnHeading(blocks, texts.da[part]()));
}

/** What the law speaks of has a rule of its own, with its source; one finding is enough. */
function reportedElsewhere(context: RuleContext): Set<Part> {
  const { services, law } = context;
  const found = new Set<Part>();
  if (services.some((view) => missingTargetGroup(view, context))) found.add('targetGroup');
  if (services.some((view) => missingDeadline(view, context))) found.add('deadline');
  if (services.some((view) => missingFollowUp(view, context))) found.add('followUp');
  const appeals = services.map((view) => missingAppeal(view, law));
  if (appeals.some(({ none, toAnkestyrelsen }) => none.length + toAnkestyrelsen.length > 0)) found.add('appeal');
  return found;
}

/** Where nobody is assessed first, nobody waits. */
function wantsDeadline({ standard, services, workspace }: RuleContext): boolean {
  const inMunicipality = (ownMunicipality(standard, workspace)?.deadlines.length ?? 0) > 0;
  const waiting = services.filter(({ block }) => block.access?.assessment?.rule !== 'none');
  return waiting.length > 0 && !inMunicipality && waiting.every(({ block }) => block.access?.deadline === undefined);
}

function hasExtent({ extent }: Block): boolean {
  return extent !== undefined && (extent.duration !== undefined || extent.amounts.length + extent.prose.length > 0);
}

function hasAccess({ access }: Block): boolean {
  if (!access) return false;
  return (
    [access.assessment, access.route, access.decision].some(Boolean) ||
    access.applicants.length + access.prose.length > 0
  );
}

/** `## Om "Klage over afgørelser"` says it under a heading of the municipality's own. */
function hasOwnHeading(blocks: readonly Block[], name: string): boolean {
  return blocks.some(({ free }) => free.some(({ title }) => title.toLowerCase().includes(name)));
}

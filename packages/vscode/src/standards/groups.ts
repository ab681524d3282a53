import type { StandardSummary, StandardsOverview } from '@kvast/server/protocol';
import { dayInWords } from '../law-date/day.ts';
import { standardsTexts } from './texts.ts';

/** What the standards are ordered by. */
export type Order = 'provision' | 'status' | 'validity';

export interface Group {
  /** Stays the same when the standards in it change. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

/** A standard as it stands in a group, and the places in it that are worth going to. */
export interface Entry {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly services: readonly { readonly label: string; readonly description: string; readonly line: number }[];
}

/**
 * The standards in groups; a group without standards is left out. By provision a standard stands under each one that it rests on, at the
 * service that does so.
 */
export function groupsOf(overview: StandardsOverview, order: Order, language: 'da' | 'en'): Group[] {
  const texts = standardsTexts[language];
  const { standards, provisions } = overview;
  const group = (key: string, label: string, description: string, members: readonly StandardSummary[]): Group => ({
    key,
    label,
    description,
    entries: members.map((standard) => entryOf(standard, key, order, language)),
  });
  const found =
    order === 'provision'
      ? [
          ...provisions.map(({ id, title }) =>
            group(
              id,
              id,
              title ?? texts.notInCatalogue,
              standards.filter((one) => restsOn(one, id)),
            ),
          ),
          group(
            '',
            texts.noProvision,
            '',
            standards.filter(({ services }) => !services.some(hasProvision)),
          ),
        ]
      : order === 'status'
        ? (['draft', 'hearing', 'adopted', 'none'] as const).map((status) => {
            const members = standards.filter((one) => (one.status ?? 'none') === status);
            return group(status, texts.status[status], texts.readable(members.length), members);
          })
        : (['valid', 'coming', 'ended', 'undated'] as const).map((standing) => {
            const members = standards.filter((one) => one.standing === standing);
            return group(standing, texts.standing[standing], texts.readable(members.length), members);
          });
  return found.filter(({ entries }) => entries.length > 0);
}

type ServiceSummary = StandardSummary['services'][number];

function hasProvision({ provisions }: ServiceSummary): boolean {
  return provisions.length > 0;
}

function restsOn({ services }: StandardSummary, id: string): boolean {
  return services.some(({ provisions }) => provisions.includes(id));
}

function entryOf(standard: StandardSummary, group: string, order: Order, language: 'da' | 'en'): Entry {
  const texts = standardsTexts[language];
  const { file, line, title, services, status, standing, from, to } = standard;
  const here = order === 'provision' ? services.filter(({ provisions }) => provisions.includes(group)) : services;
  const days = [
    from && texts.from(dayInWords(from, language)),
    to && texts.to(dayInWords(to, language)),
    !from && !to && texts.standing[standing],
  ];
  const state = order !== 'status' && status ? texts.status[status].toLowerCase() : undefined;
  return {
    key: `${group}\n${file}`,
    label: title,
    description: [state, days.filter(Boolean).join(' ')].filter(Boolean).join(' · '),
    file,
    line: order === 'provision' ? (here[0]?.line ?? line) : line,
    services: here.map((service) => ({
      label: service.name,
      description: order === 'provision' ? '' : service.provisions.join(', '),
      line: service.line,
    })),
  };
}

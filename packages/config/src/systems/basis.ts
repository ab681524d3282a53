import { formComment } from '../danish.ts';
import { formRules } from '../form-rules.ts';
import type { RegistrationService, RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import type { GeneratedFile } from '../target.ts';
import { whenAnonymous } from '../words.ts';
import { csvText } from '../workbook/csv-text.ts';
import { type Sheet, sheetOf } from '../workbook/sheet.ts';
import { type CoveredElement, coverageOf, statuses } from './coverage.ts';
import { cell, list } from './markdown.ts';
import { codesGuide, codesReport, codesSheet, ownCodes } from './own-codes.ts';
import type { MappingProfile } from './profile.ts';

/** Below the folder of the standard. */
export const SYSTEMS_FOLDER = 'systemer';

/**
 * What an administrator sets up one system from: the steps, the rows that they are about (as CSV too), and how far the profile comes.
 * Markdown and CSV, below the folder of the standard. Nothing for a standard without services.
 */
export async function systemBasis(view: RegistrationView, profile: MappingProfile): Promise<GeneratedFile[]> {
  if (view.services.length === 0) return [];
  const covered = view.services.map((service) => ({ service, elements: coverageOf(service, profile) }));
  const path = (name: string) => `${view.id}/${SYSTEMS_FOLDER}/${profile.system}${name}`;
  const codes = ownCodes(view, profile);
  return [
    { path: path('.md'), content: setUpGuide(view, profile, covered) },
    { path: path('.csv'), content: await csvText(rows(covered)) },
    { path: path('-daekning.md'), content: coverageReport(view, profile, covered) },
    ...(codes.length > 0 ? [{ path: path('-koder.csv'), content: await csvText(codesSheet(codes)) }] : []),
  ];
}

interface Covered {
  readonly service: RegistrationService;
  readonly elements: readonly CoveredElement[];
}

function setUpGuide(view: RegistrationView, profile: MappingProfile, covered: readonly Covered[]): string {
  const open = covered.flatMap(({ elements }) => elements).filter(({ status }) => status !== 'mapped').length;
  const steps = [
    ...profile.trin.map(({ tekst, evidens, kilde }) =>
      cell(`${tekst} (${[evidens, kilde].filter(Boolean).join(': ')})`),
    ),
    ...(open > 0 ? [`Få svar på det, som dækningsrapporten siger er ubekræftet eller ikke knyttet (${open}).`] : []),
    'Prøv opsætningen med en opdigtet borger: en registrering, der er i orden, og hver af dem, der skal afvises.',
  ];
  return [
    `# ${cell(profile.navn)}: opsætning efter "${cell(view.title)}"`,
    '',
    cell([profile.om, formComment(view.origin.file)].filter(Boolean).join(' ')),
    '',
    '## Sådan gør du',
    '',
    ...steps.map((step, at) => `${at + 1}. ${step}`),
    ...covered.flatMap(serviceGuide),
    ...codesGuide(ownCodes(view, profile), profile),
    '',
  ].join('\n');
}

function serviceGuide({ service, elements }: Covered): string[] {
  const { refused } = formRules(service);
  return [
    '',
    `## Ydelse: ${cell(service.name)}`,
    '',
    '| Oplysning | I standarden | Sted i systemet | Sådan skrives det | Evidens | Kilde |',
    '|---|---|---|---|---|---|',
    ...elements.map(({ element, line, written, evidence, status }) =>
      [
        '',
        element.kildefelt,
        element.value,
        line ? `${line.objekttype}: ${line.systemfelt}` : statuses[status],
        [[written, line?.omsætning].filter(Boolean).join('; '), line?.note].filter(Boolean).join('. '),
        evidence ?? '',
        sourceInWords(element.origin),
        '',
      ]
        .map(cell)
        .join(' | ')
        .trim(),
    ),
    ...list('Skal kunne afvises:', [...mustRefuse(service), ...refused.map(({ id }) => `${id} er udfyldt`)]),
  ];
}

/** What a registration must not be, as cases to try. */
function mustRefuse(service: RegistrationService): string[] {
  const { course, choice, required } = formRules(service);
  return [
    ...required.map((id) => `${id} mangler`),
    ...(course ? [`${course.end.id} er før ${course.start.id}`] : []),
    ...(course?.longest ? [`${course.end.id} er efter ${course.start.id} + ${course.longest.duration}`] : []),
    ...(choice?.refusedIfAnonymous ?? []).map(
      ({ id }) => `${choice ? whenAnonymous(choice) : ''}, og ${id} er udfyldt`,
    ),
  ];
}

function coverageReport(view: RegistrationView, profile: MappingProfile, covered: readonly Covered[]): string {
  const all = covered.flatMap(({ elements }) => elements);
  const count = (status: CoveredElement['status']) => all.filter((one) => one.status === status).length;
  return [
    `# ${cell(profile.navn)}: dækning af "${cell(view.title)}"`,
    '',
    `Knyttet til et felt: ${count('mapped')}. Ubekræftet: ${count('unconfirmed')}. Ikke knyttet: ${count('unmapped')}.`,
    'Knyttet betyder, at feltet er set hos leverandøren eller i et offentligt program. Kommunens eget system er ikke prøvet.',
    ...covered.flatMap(({ service, elements }) => [
      '',
      `## Ydelse: ${cell(service.name)}`,
      ...(['mapped', 'unconfirmed', 'unmapped'] as const).flatMap((status) =>
        list(`${heading[status]}:`, elements.filter((one) => one.status === status).map(inWords)),
      ),
    ]),
    ...codesReport(ownCodes(view, profile)),
    '',
  ].join('\n');
}

const heading = { mapped: 'Knyttet', unconfirmed: 'Ubekræftet', unmapped: 'Ikke knyttet' } as const;

function inWords({ element, line, evidence }: CoveredElement): string {
  const at = line && ` → ${line.objekttype}: ${line.systemfelt} (${evidence}: ${line.kilde})`;
  return cell(`${element.kildefelt}${at ?? `, ${sourceInWords(element.origin)}`}`);
}

function rows(covered: readonly Covered[]): Sheet {
  return sheetOf(
    'system',
    [
      'ydelse',
      'oplysning',
      'i standarden',
      'objekttype',
      'systemfelt',
      'omsætning',
      'evidens',
      'status',
      'note',
      'kilde',
    ],
    covered.flatMap(({ service, elements }) =>
      elements.map(({ element, line, written, evidence, status }) => ({
        ydelse: service.name,
        oplysning: element.kildefelt,
        'i standarden': element.value,
        objekttype: line?.objekttype,
        systemfelt: line?.systemfelt,
        omsætning: [written, line?.omsætning].filter(Boolean).join('; '),
        evidens: evidence,
        status: statuses[status],
        note: line?.note,
        kilde: sourceInWords(element.origin),
      })),
    ),
  );
}

import type { Service } from '@kvast/model/block';
import type { ExampleCase } from '@kvast/model/example-case';
import type { NotChosen, StandardModel } from '@kvast/model/standard';
import { blockLines, onlyFacts } from './block.ts';
import { singleText } from './conditions.ts';
import { extentFacts } from './extent.ts';
import { dateText, figure, intervalText, joined, periodText } from './figures.ts';
import { legalBasisFacts } from './legal-basis.ts';
import { body, bullet, type Fact, keyLine, wordsLine, wordsLines } from './lines.ts';
import { provisionsText, provisionTexts } from './references.ts';
import { suppressionFacts } from './suppressions.ts';
import { quoted, wordsText } from './words.ts';

/** A quality standard as lines, in the order that a reader expects: what and who, the services, how, and the small print. */
export function standardLines(model: StandardModel): string[] {
  const { before, after } = blockLines(model.shared, '##');
  return [
    `# Kvalitetsstandard ${quoted(model.title)}`,
    ...headFacts(model).flatMap(({ lines }) => lines),
    ...before,
    ...model.services.flatMap(serviceLines),
    ...list('Fravalgt', model.notChosen.flatMap(notChosenLines)),
    ...after,
    ...list(
      'Ord',
      (model.glossary ?? []).map(({ name, text }) => `- ${wordsText(name)}: ${text}`),
    ),
    ...list('Eksempler', (model.examples ?? []).map(exampleLine)),
    ...list(
      'Historik',
      (model.history ?? []).map(({ date, text }) => `- ${dateText(date)}: ${text}`),
    ),
  ];
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${heading}`, ...lines] : [];
}

const STATUSES = { draft: 'udkast', hearing: 'i høring', adopted: 'vedtaget' } as const;
const READERS = {
  citizen: 'borgeren',
  relative: 'den pårørende',
  parent: 'forælderen',
  youngPerson: 'den unge',
} as const;

function headFacts(model: StandardModel): Fact[] {
  const { status, valid, adopted, updated, revision, address, reader, guidingLevel, commonFor } = model;
  const by = adopted?.by === undefined ? '' : `af ${wordsText(adopted.by)}`;
  const every = revision?.every;
  return [
    ...wordsLine('kommune', model.municipality),
    ...wordsLine('udvalg', model.committee),
    ...wordsLine('forvaltning', model.department),
    ...wordsLine('sagsnummer', model.caseNumber),
    ...wordsLine('nummer', model.number),
    ...wordsLine('version', model.version),
    ...keyLine('status', status && STATUSES[status.status], status),
    ...keyLine('gælder', valid && periodText(valid), valid),
    ...wordsLine('indstillet af', model.recommendedBy),
    ...keyLine('vedtaget', adopted && joined(dateText(adopted.date), by), adopted),
    ...keyLine('opdateret', updated && dateText(updated.date), updated),
    ...wordsLine('erstatter', model.replaces),
    ...keyLine(
      'revideres',
      every && (every === 'electionPeriod' ? 'én gang i hver valgperiode' : intervalText(every)),
      revision,
    ),
    ...keyLine('læser', reader && READERS[reader.reader], reader),
    ...keyLine('tiltale', address?.form, address),
    ...keyLine('serviceniveau', guidingLevel && 'vejledende', guidingLevel),
    ...wordsLines('tekstblok', model.textBlocks),
    ...wordsLines('bilag', model.annexes),
    ...keyLine('fælles for', commonFor && (commonFor.standards.join(', ') || 'alle standarder'), commonFor),
    ...wordsLines('læses sammen med', model.readWith),
    ...legalBasisFacts(model.shared.legalBasis),
    ...suppressionFacts(model.shared),
  ];
}

function serviceLines(service: Service): string[] {
  const { valid, extent, provisions } = service;
  const direct = onlyFacts(extent);
  const facts = [
    ...keyLine('gælder', valid && periodText(valid), valid),
    ...(direct && extent ? extentFacts(extent) : []),
    ...legalBasisFacts(service.legalBasis),
    ...suppressionFacts(service),
  ];
  const basis = provisionTexts(provisions).join(' og ');
  const { before, after } = blockLines(service, '###', direct ? ['extent'] : []);
  return [
    `## Ydelse ${joined(quoted(service.name), basis && `efter ${basis}`)}`,
    ...body(service, facts),
    ...before,
    ...after,
  ];
}

function notChosenLines(each: NotChosen): readonly string[] {
  return bullet(provisionsText(each.provisions), each, wordsLine('fordi', each.reason)).lines;
}

function exampleLine({ name, age, facts, date, eligible, service, reason }: ExampleCase): string {
  const said = [
    age !== undefined && `alder ${figure(age)} år`,
    ...facts.map((fact) => singleText(fact)),
    date && `den ${dateText(date)}`,
  ].filter(Boolean);
  const outcome = joined(
    eligible ? 'berettiget' : 'ikke berettiget',
    service !== undefined && `til ${quoted(service)}`,
  );
  return `- ${quoted(name)}: ${said.join(', ')} → ${outcome}${reason ? `, fordi ${reason}` : ''}`;
}

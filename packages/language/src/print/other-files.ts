import type { MunicipalityModel } from '@kvast/model/municipality';
import type { Prose } from '@kvast/model/source';
import type { TermDefinition, VocabularyModel } from '@kvast/model/vocabulary';
import { acuteFacts, contactLines, eventText, soonFacts } from './case-sections.ts';
import { codeListLines } from './code-lists.ts';
import { joined, limitText } from './figures.ts';
import { bullet, type Fact, keyLine, wordsLine } from './lines.ts';
import { provisionsText } from './references.ts';
import { itemText, proseLines, quoted } from './words.ts';

export function municipalityLines(model: MunicipalityModel): string[] {
  const { committees, systems, contacts, deadlines, codeLists, textBlocks } = model;
  const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${heading}`, ...lines] : []);
  const bullets = (words: readonly Prose[]) => words.map((each) => `- ${itemText(each)}`);
  return [
    `# Kommune ${quoted(model.name)}`,
    ...lines(wordsLine('kommunekode', model.code)),
    ...lines(wordsLine('hjemmeside', model.website)),
    ...lines(wordsLine('farve', model.colour)),
    ...lines(wordsLine('logo', model.logo)),
    ...lines(wordsLine('standarder', model.collection)),
    ...lines(keyLine('lix', model.readability && `højst ${model.readability.most}`, model.readability)),
    ...lines(wordsLine('kendte ord', model.knownWords)),
    ...section('Udvalg', bullets(committees)),
    ...section('Systemer', bullets(systems)),
    ...section('Kontakt', contactLines(contacts)),
    ...section(
      'Sagsbehandlingstider',
      deadlines.flatMap((deadline) => {
        const text = `${provisionsText(deadline.provisions)}: ${joined(limitText(deadline.limit), eventText(deadline))}`;
        return bullet(text, deadline, acuteFacts(deadline.acute), soonFacts('hjælpen begynder', deadline.starts)).lines;
      }),
    ),
    ...codeLists.flatMap(codeListLines),
    ...textBlocks.flatMap(({ name, prose }) => [`## Tekst ${quoted(name)}`, ...proseLines(prose)]),
  ];
}

export function vocabularyLines({ title, terms }: VocabularyModel): string[] {
  return [title === undefined ? '# Begreber' : `# Begreber ${quoted(title)}`, ...terms.flatMap(termLines)];
}

function termLines({ name, broader, synonyms, steps, code, explanation, predicate, range }: TermDefinition): string[] {
  return [
    `## [${name}]`,
    ...lines([
      ...keyLine('er en slags', broader.map(({ text }) => `[${text}]`).join(', '), { range }),
      ...keyLine('synonymer', synonyms.map(({ text }) => text).join(', '), { range }),
      ...wordsLine('forklaring', explanation),
      ...wordsLine('sætning', predicate),
      ...keyLine('trin', steps?.join(', '), { range }),
      ...keyLine('kode', code && `${code.system} ${code.value}`, code),
    ]),
  ];
}

function lines(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => fact.lines);
}

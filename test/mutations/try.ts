import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from '@kvast/language/parse';
import { meaning } from '@kvast/language/print/meaning';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Finding } from '@kvast/model/finding';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import { checkWorkspace } from '@kvast/rules/check';
import type { Mistake } from './mistakes.ts';

/** One standard of the examples, with the files that it is checked beside. */
export interface Example {
  readonly file: string;
  readonly text: string;
  readonly sections: readonly Section[];
  /** What the check says of it as it stands: rule and message, with how often. */
  readonly known: ReadonlyMap<string, number>;
  check(text: string): { readonly model: StandardModel | undefined; readonly findings: readonly Finding[] };
}

interface Section {
  readonly name: string;
  readonly model: string;
  readonly first: number;
  readonly last: number;
}

const DATE = '2026-03-01';

export function openExample(folder: string, names: readonly string[]): Example[] {
  const catalogue = builtInCatalogue();
  const parsed = names.map((name) => {
    const file = basename(name);
    const text = readFileSync(join(folder, name), 'utf8');
    return { file, text, model: parseDocument(text, { file, lawNames: catalogue.lawNames }).model };
  });
  const models = parsed.map(({ model }) => model);
  const beside = {
    municipalities: models.filter((model): model is MunicipalityModel => model?.kind === 'municipality'),
    vocabularies: [
      ...builtInVocabulary(),
      ...models.filter((model): model is VocabularyModel => model?.kind === 'vocabulary'),
    ],
  };
  return parsed.flatMap(({ file, text, model: whole }) => {
    if (whole?.kind !== 'standard') return [];
    const check = (spoiled: string) => {
      const { model, findings } = parseDocument(spoiled, { file, lawNames: catalogue.lawNames });
      const standard = model?.kind === 'standard' ? model : undefined;
      const found = standard ? checkWorkspace({ ...beside, standards: [standard] }, catalogue, { date: DATE }) : [];
      const rules = found.filter((finding) => finding.file === file);
      return { model: standard, findings: [...findings, ...rules] };
    };
    return [{ file, text, sections: sectionsWithLines(whole), known: counted(check(text).findings), check }];
  });
}

export interface Outcome {
  /** Findings that were not there before the mistake, in the order of the text. */
  readonly fresh: readonly Finding[];
  readonly kept: number;
  readonly others: number;
}

export function outcomeOf(example: Example, mistake: Mistake): Outcome {
  const { model, findings } = example.check(mistake.text);
  const left = new Map(example.known);
  const fresh = findings.filter((finding) => {
    const name = nameOf(finding);
    const times = left.get(name) ?? 0;
    left.set(name, times - 1);
    return times <= 0;
  });
  fresh.sort((a, b) => a.range.start.line - b.range.start.line);
  return { fresh, ...untouched(example.sections, mistake.line, model) };
}

const nameOf = ({ rule, message }: Finding) => `${rule} ${message}`;

function counted(findings: readonly Finding[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const finding of findings) all.set(nameOf(finding), (all.get(nameOf(finding)) ?? 0) + 1);
  return all;
}

function sectionsOf(model: StandardModel): Map<string, unknown> {
  const { shared, services, mentions: _, history, glossary, examples, notChosen, ...head } = model;
  const parts = services.flatMap((service, index) => {
    const { name, nameRange, range, provisions, prose, valid, extent, ...rest } = service;
    const own = { name, nameRange, range, provisions, prose, valid, extent };
    return Object.entries({ own, ...rest }).map(([part, said]): [string, unknown] => [`ydelse ${index} ${part}`, said]);
  });
  const all = [...Object.entries({ head, history, glossary, examples, notChosen, ...shared }), ...parts];
  return new Map(all.filter(([, part]) => part !== undefined));
}

function sectionsWithLines(model: StandardModel): Section[] {
  return [...sectionsOf(model)].flatMap(([name, part]) => {
    const said = meaning(part);
    if (said === undefined) return [];
    const lines = [...JSON.stringify(part).matchAll(/"line":(\d+)/g)].map(([, line]) => Number(line));
    return [{ name, model: JSON.stringify(said), first: Math.min(...lines), last: Math.max(...lines) }];
  });
}

/** Sections that had nothing to do with the line: how many there are, and how many are as before. */
function untouched(whole: readonly Section[], line: number, now: StandardModel | undefined) {
  // A heading belongs to what comes after it.
  const owners = whole.filter(({ first, last }) => first <= line && line <= last);
  const [next] = whole.filter(({ first }) => first > line).sort((a, b) => a.first - b.first);
  const touched = owners.length > 0 ? owners : [next];
  const others = whole.filter((section) => !touched.includes(section));
  const parts = now ? sectionsOf(now) : new Map<string, unknown>();
  const kept = others.filter(({ name, model }) => JSON.stringify(meaning(parts.get(name))) === model);
  return { kept: kept.length, others: others.length, lost: others.filter((x) => !kept.includes(x)).map((x) => x.name) };
}

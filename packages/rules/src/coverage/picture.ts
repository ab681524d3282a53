import type { CatalogueView } from '@kvast/law/catalogue-view';
import { effectiveBlock } from '@kvast/model/effective';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import { includes } from '@kvast/model/time';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import { type Coverage, type CoveredGroup, coverageSteps, termsAskedFor } from '@kvast/reasoning/coverage';
import { shortSubject } from '../counterexample.ts';
import { groupOf, reasoningContext } from '../groups.ts';
import type { Language } from '../message.ts';
import { saidAll } from '../unread.ts';
import { coverageTexts } from './texts.ts';

/** Somebody in the cell surely gets something, or nobody does; or no service is surely for anybody in it, and some may be. */
export type CellState = 'all' | 'some' | 'unknown' | 'nobody';

/** A service as the picture points to it. */
export interface PictureOffer {
  readonly standard: string;
  readonly service: string;
  readonly file: string;
  /** Of the service's heading, from 1. */
  readonly line: number;
  /** `serviceloven § 85` */
  readonly provisions: readonly string[];
}

export interface PictureCell {
  /** Places in the lists of the picture. */
  readonly area: number;
  readonly age: number;
  readonly severity: number;
  readonly state: CellState;
  /** Places in `offers`; how many of the people in the cell can get it. "Some" have to meet something more. */
  readonly offers: readonly { readonly offer: number; readonly share: 'all' | 'some' | 'unknown' }[];
  /** Somebody in the cell who surely can get nothing, in one sentence. */
  readonly leftOut?: string;
}

/** Cells of one area, one after the other, in which nobody is covered, in words. */
export interface PictureGap {
  readonly text: string;
  /** The plainest citizen in it, in one sentence. */
  readonly citizen: string;
  /** Places in `cells`. */
  readonly cells: readonly number[];
}

/** Who is covered by what, ready to be drawn: everything that is shown stands here in words. */
export interface CoveragePicture {
  readonly ages: readonly string[];
  readonly severities: readonly string[];
  /** Wider problems stand before their kinds, whose `depth` is greater. */
  readonly areas: readonly { readonly name: string; readonly depth: number }[];
  readonly offers: readonly PictureOffer[];
  /** By area, then by age, then by severity. */
  readonly cells: readonly PictureCell[];
  readonly gaps: readonly PictureGap[];
  /** Places in `offers` of services that are for none of the people in the picture, such as help for children. */
  readonly elsewhere: readonly number[];
}

export interface PictureSources {
  readonly standards: readonly StandardModel[];
  readonly vocabularies: readonly VocabularyModel[];
  readonly law: CatalogueView;
  /** Standards that are not valid on the day are left out, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
}

/**
 * Who is covered by which service, over age, how severe a problem is, and which problem it is: those terms that are a kind of something
 * in the national code lists (FFB). Somebody in a cell has that problem and no other that it has nothing to do with. A service that says
 * nothing of whom it is for, or of which a line could not be read, is surely for nobody, and may be for anybody.
 * The generator stops after each cell, since many standards take seconds.
 */
export function* pictureSteps(sources: PictureSources): Generator<undefined, CoveragePicture> {
  const { standards, vocabularies, law, date, language } = sources;
  const terms = new TermIndex(vocabularies);
  const context = reasoningContext(terms, law);
  const valid = standards.filter((standard) => !standard.valid || includes(standard.valid, date));
  const services = valid.flatMap((standard) => standard.services.map((service) => ({ standard, service })));
  const groups = services.map(({ standard, service }, at): CoveredGroup => {
    const group = groupOf(effectiveBlock(standard, service));
    // A line that could not be read may let in others, such as one more point in a list of which one is enough.
    const isRead = group.demands.length > 0 && saidAll(standard, ['targetGroup', 'conditions', 'exclusions']);
    return { id: String(at), ...(isRead ? group : { demands: [], exclusions: [], unclear: true }) };
  });
  const coded = vocabularies.flatMap((one) => one.terms.filter(({ code }) => code !== undefined));
  const isProblem = (name: string) => coded.some((each) => terms.isA(name, each.name));
  const areas = inTree(termsAskedFor(groups, context).filter(isProblem), terms);
  const covered = yield* coverageSteps(groups, context, { areas: areas.map(({ name }) => name) });
  const cells = cellsOf(covered, areas, terms, language);
  const shown = new Set(cells.flatMap(({ offers }) => offers.map(({ offer }) => offer)));
  const texts = coverageTexts[language];
  return {
    ages: covered.ages.map(texts.age),
    severities: covered.severities.map(texts.severity),
    areas,
    offers: services.map(({ standard, service }) => ({
      standard: standard.title,
      service: service.name,
      file: standard.file,
      line: service.nameRange.start.line,
      provisions: [...new Set(service.provisions.map(provisionId))],
    })),
    cells,
    gaps: gapsAmong(covered, areas, cells, language),
    elsewhere: services.map((_, at) => at).filter((at) => !shown.has(at)),
  };
}

type Areas = CoveragePicture['areas'];

/** Wider terms first, each followed by its kinds. A term with two wider ones stands under the first. */
function inTree(names: readonly string[], terms: TermIndex): Areas {
  const isBelow = (one: string, other: string) =>
    one !== other && terms.isA(one, other) && !(terms.isA(other, one) && names.indexOf(one) < names.indexOf(other));
  const placed = new Set<string>();
  const place = (name: string, depth: number): { name: string; depth: number }[] => {
    if (placed.has(name)) return [];
    placed.add(name);
    const below = names.filter((other) => isBelow(other, name));
    const nearest = below.filter((other) => !below.some((between) => isBelow(other, between)));
    return [{ name, depth }, ...nearest.flatMap((other) => place(other, depth + 1))];
  };
  const widest = names.filter((name) => !names.some((other) => isBelow(name, other)));
  return [...widest.flatMap((name) => place(name, 0)), ...names.flatMap((name) => place(name, 0))];
}

function cellsOf(covered: Coverage, areas: Areas, terms: TermIndex, language: Language): PictureCell[] {
  const { ages, severities } = covered;
  const cells = covered.cells.map((cell): PictureCell => {
    const offers = Object.entries(cell.shares).map(([id, share]) => ({ offer: Number(id), share }));
    const has = (wanted: string) => offers.some(({ share }) => share === wanted);
    const left = cell.gap ?? cell.leftOut;
    return {
      area: areas.findIndex(({ name }) => name === cell.area),
      age: ages.indexOf(cell.age),
      severity: severities.indexOf(cell.severity),
      state: has('all') ? 'all' : has('some') ? 'some' : has('unknown') ? 'unknown' : 'nobody',
      offers,
      ...(left && { leftOut: coverageTexts[language].notCovered(shortSubject(left, terms, language)) }),
    };
  });
  return cells.sort((a, b) => a.area - b.area || a.age - b.age || a.severity - b.severity);
}

/** Of a problem whose kinds have the same gap, only the wider one is told. */
function gapsAmong(covered: Coverage, areas: Areas, cells: readonly PictureCell[], language: Language): PictureGap[] {
  const texts = coverageTexts[language];
  const { ages, severities } = covered;
  const isGap = (area: number, age: number, severity: number) => {
    const cell = cells[(area * ages.length + age) * severities.length + severity];
    return cell?.state === 'nobody' && cell.leftOut !== undefined;
  };
  const above = (area: number): number | undefined => {
    const depth = areas[area]?.depth ?? 0;
    for (let at = area - 1; at >= 0 && depth > 0; at--) if ((areas[at]?.depth ?? 0) < depth) return at;
    return undefined;
  };
  return areas.flatMap(({ name }, area) => {
    const wider = above(area);
    const found: PictureGap[] = [];
    const told = ages.map((_, age) =>
      severities
        .map((_, severity) => severity)
        .filter((severity) => isGap(area, age, severity) && (wider === undefined || !isGap(wider, age, severity))),
    );
    for (let age = 0; age < ages.length; ) {
      const here = told[age] ?? [];
      let next = age + 1;
      while (next < ages.length && String(told[next]) === String(here)) next++;
      for (const run of here.length === severities.length ? [here] : here.map((one) => [one])) {
        if (run.length === 0) continue;
        const places = Array.from({ length: next - age }, (_, more) =>
          run.map((severity) => (area * ages.length + age + more) * severities.length + severity),
        ).flat();
        const words = texts.age({ from: ages[age]?.from ?? 0, below: ages[next - 1]?.below });
        const band = severities[run[0] ?? 0];
        const severity = run.length === severities.length || !band ? undefined : texts.severity(band);
        found.push({
          text: texts.gap(name, words, severity),
          citizen: cells[places[0] ?? 0]?.leftOut ?? '',
          cells: places,
        });
      }
      age = next;
    }
    return found;
  });
}

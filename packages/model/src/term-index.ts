import { nearest } from './nearest.ts';
import type { TermDefinition, VocabularyModel } from './vocabulary.ts';

/** A term together with the file that defines it. */
export interface DefinedTerm {
  readonly file: string;
  readonly term: TermDefinition;
}

/**
 * All terms of several vocabularies as one hierarchy.
 * Names are compared in lower case with single spaces. Where two vocabularies define the same name, the later one
 * explains it, and what both say it is a kind of holds: give the base vocabulary first and the municipality's own last.
 * A name goes before a synonym; of two equal synonyms the later one counts.
 */
export class TermIndex {
  readonly #byName = new Map<string, DefinedTerm>();
  readonly #bySynonym = new Map<string, DefinedTerm>();
  /** Wider names as written, by canonical name. */
  readonly #broader = new Map<string, string[]>();
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  /** Names as they were asked for → canonical; names that no vocabulary has are not kept. */
  readonly #canonicalNames = new Map<string, string>();

  constructor(vocabularies: readonly VocabularyModel[]) {
    for (const { file, terms } of vocabularies) {
      for (const term of terms) {
        const name = normalise(term.name);
        const defined = { file, term };
        this.#byName.set(name, defined);
        for (const synonym of term.synonyms) this.#bySynonym.set(normalise(synonym.text), defined);
        const wider = this.#broader.get(name) ?? [];
        wider.push(...term.broader.map((prose) => normalise(prose.text)));
        this.#broader.set(name, wider);
      }
    }
  }

  /** The term with this name or synonym; undefined where no vocabulary has it. */
  resolve(name: string): TermDefinition | undefined {
    return this.defined(name)?.term;
  }

  /** As `resolve`, with the file, for going to the definition. */
  defined(name: string): DefinedTerm | undefined {
    const known = this.#canonicalNames.get(name);
    if (known !== undefined) {
      const named = this.#byName.get(known);
      if (named) return named;
    }
    const key = normalise(name);
    return this.#byName.get(key) ?? this.#bySynonym.get(key);
  }

  /**
   * Is whoever has `narrow` always one who has `wide`? Reflexive, follows "er en slags" all the way, survives cycles.
   * A name that no vocabulary has is a kind of itself and of nothing else.
   */
  isA(narrow: string, wide: string): boolean {
    const from = this.#canonical(narrow);
    const to = this.#canonical(wide);
    return from === to || this.#ancestorsOf(from).has(to);
  }

  /**
   * Terms that are said to be a kind of themselves. One shortest cycle for each knot of terms, each term a kind of the
   * next and the last a kind of the first; terms stand in the order of their definitions.
   */
  cycles(): readonly (readonly TermDefinition[])[] {
    const found: TermDefinition[][] = [];
    const known = new Set<string>();
    for (const name of this.#byName.keys()) {
      if (known.has(name) || !this.#ancestorsOf(name).has(name)) continue;
      for (const other of this.#ancestorsOf(name)) if (this.#ancestorsOf(other).has(name)) known.add(other);
      found.push(this.#shortestCycle(name).map((step) => this.#definition(step)));
    }
    return found;
  }

  /** The name or synonym, as written, that `name` is surely a slip for; a name goes before a synonym. */
  suggest(name: string): string | undefined {
    const wanted = normalise(name);
    return nearest(wanted, this.#byName.keys()) ?? nearest(wanted, this.#bySynonym.keys());
  }

  /** Every term's own name, in the order of definition. */
  names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  #canonical(name: string): string {
    const known = this.#canonicalNames.get(name);
    if (known !== undefined) return known;
    const term = this.resolve(name);
    if (!term) return normalise(name);
    const canonical = normalise(term.name);
    this.#canonicalNames.set(name, canonical);
    return canonical;
  }

  #definition(canonical: string): TermDefinition {
    const defined = this.#byName.get(canonical);
    if (!defined) throw new Error(`No term has the name "${canonical}"`);
    return defined.term;
  }

  #wider(canonical: string): readonly string[] {
    return (this.#broader.get(canonical) ?? []).map((name) => this.#canonical(name));
  }

  #ancestorsOf(canonical: string): ReadonlySet<string> {
    const known = this.#ancestors.get(canonical);
    if (known) return known;
    const reached = new Set<string>();
    const waiting = [...this.#wider(canonical)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...this.#wider(next));
    }
    this.#ancestors.set(canonical, reached);
    return reached;
  }

  /** Breadth first from a term that is known to lead back to itself. */
  #shortestCycle(start: string): string[] {
    let paths: string[][] = [[start]];
    const seen = new Set<string>();
    while (paths.length > 0) {
      const longer: string[][] = [];
      for (const path of paths) {
        for (const wider of this.#wider(path[path.length - 1] ?? start)) {
          if (wider === start) return path;
          if (!seen.has(wider)) longer.push([...path, wider]);
          seen.add(wider);
        }
      }
      paths = longer;
    }
    return [start];
  }
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
}

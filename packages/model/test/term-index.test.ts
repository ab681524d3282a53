import { describe, expect, it } from 'vitest';
import type { SourceRange } from '../src/source.ts';
import { TermIndex } from '../src/term-index.ts';
import type { TermDefinition, VocabularyModel } from '../src/vocabulary.ts';

const range: SourceRange = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
};
const prose = (text: string) => ({ text, range });

function term(name: string, broader: string[] = [], synonyms: string[] = []): TermDefinition {
  return {
    name,
    range,
    nameRange: range,
    broader: broader.map(prose),
    synonyms: synonyms.map(prose),
  };
}

function vocabulary(file: string, ...terms: TermDefinition[]): VocabularyModel {
  return { kind: 'vocabulary', file, range, terms };
}

const base = vocabulary(
  'base.kvast',
  term('sociale problemer', [], ['socialt problem']),
  term('misbrug', ['sociale problemer']),
  term('alkoholmisbrug', ['misbrug'], ['drikkeri']),
  term('psykisk lidelse', [], ['psykiske lidelser', 'sindslidelse']),
  term('angst', ['sindslidelse'], ['angstlidelse']),
  term('dobbeltbelastning', ['psykisk lidelse', 'misbrug']),
);

describe('resolve', () => {
  const index = new TermIndex([base]);

  it('finds names and synonyms whatever the case and the spaces', () => {
    expect(index.resolve('Misbrug')?.name).toBe('misbrug');
    expect(index.resolve('  PSYKISKE   lidelser ')?.name).toBe('psykisk lidelse');
    expect(index.resolve('[angst]')?.name).toBe('angst');
  });

  it('does not invent terms', () => {
    expect(index.resolve('gæld')).toBeUndefined();
    expect(index.defined('gæld')).toBeUndefined();
  });

  it('lists each term once, without synonyms', () => {
    expect(index.names()).toEqual([
      'sociale problemer',
      'misbrug',
      'alkoholmisbrug',
      'psykisk lidelse',
      'angst',
      'dobbeltbelastning',
    ]);
  });

  it('lets the later vocabulary explain a term and keeps both hierarchies', () => {
    const local = vocabulary('lokal.kvast', term('angst', ['udsathed']), term('udsathed', ['sociale problemer']));
    const both = new TermIndex([base, local]);
    expect(both.defined('angst')?.file).toBe('lokal.kvast');
    expect(both.isA('angst', 'psykisk lidelse')).toBe(true);
    expect(both.isA('angst', 'sociale problemer')).toBe(true);
    expect(index.isA('angst', 'sociale problemer')).toBe(false);
  });

  it('prefers a name to a synonym of another term', () => {
    const local = vocabulary('lokal.kvast', term('sindslidelse'));
    expect(new TermIndex([base, local]).resolve('sindslidelse')?.name).toBe('sindslidelse');
  });
});

describe('isA', () => {
  const index = new TermIndex([base]);

  it('is reflexive, also between a name and its synonym', () => {
    expect(index.isA('angst', 'angst')).toBe(true);
    expect(index.isA('sindslidelse', 'psykiske lidelser')).toBe(true);
  });

  it('follows several steps and several wider terms, upwards only', () => {
    expect(index.isA('alkoholmisbrug', 'socialt problem')).toBe(true);
    expect(index.isA('dobbeltbelastning', 'psykisk lidelse')).toBe(true);
    expect(index.isA('dobbeltbelastning', 'sociale problemer')).toBe(true);
    expect(index.isA('misbrug', 'alkoholmisbrug')).toBe(false);
    expect(index.isA('angst', 'misbrug')).toBe(false);
  });

  it('goes through a synonym in "er en slags"', () => {
    expect(index.isA('angst', 'psykisk lidelse')).toBe(true);
  });

  it('knows of an unknown name only that it is itself', () => {
    expect(index.isA('Gæld', 'gæld')).toBe(true);
    expect(index.isA('gæld', 'sociale problemer')).toBe(false);
    expect(index.isA('angst', 'gæld')).toBe(false);
  });
});

describe('cycles', () => {
  it('finds none in a hierarchy where two ways lead to the same wider term', () => {
    const diamond = vocabulary('a.kvast', term('d', ['b', 'c']), term('b', ['a']), term('c', ['a']), term('a'));
    expect(new TermIndex([diamond]).cycles()).toEqual([]);
  });

  it('returns the way round, once, and isA still answers', () => {
    const round = vocabulary('a.kvast', term('x', ['a']), term('a', ['b']), term('b', ['c']), term('c', ['a']));
    const index = new TermIndex([round]);
    expect(index.cycles().map((cycle) => cycle.map(({ name }) => name))).toEqual([['a', 'b', 'c']]);
    expect(index.isA('x', 'c')).toBe(true);
    expect(index.isA('c', 'x')).toBe(false);
  });

  it('finds a term that is a kind of itself, also by its synonym, and two separate knots', () => {
    const knots = vocabulary('a.kvast', term('a', ['alias'], ['alias']), term('b', ['c']), term('c', ['b']));
    expect(new TermIndex([knots]).cycles().map((cycle) => cycle.map(({ name }) => name))).toEqual([['a'], ['b', 'c']]);
  });

  it('finds a cycle that two files make together', () => {
    const index = new TermIndex([vocabulary('a.kvast', term('a', ['b'])), vocabulary('b.kvast', term('b', ['a']))]);
    expect(index.cycles()).toHaveLength(1);
  });
});

describe('suggest', () => {
  const index = new TermIndex([base]);

  it('mends slips of the pen', () => {
    expect(index.suggest('angts')).toBe('angst');
    expect(index.suggest('alkoholmisbrugg')).toBe('alkoholmisbrug');
    expect(index.suggest('socialle problemmer')).toBe('sociale problemer');
    expect(index.suggest('psykiske lidelse')).toBe('psykisk lidelse');
  });

  it('keeps silent where the word is another one', () => {
    expect(index.suggest('gæld')).toBeUndefined();
    expect(index.suggest('hjemløshed')).toBeUndefined();
    expect(index.suggest('')).toBeUndefined();
  });
});

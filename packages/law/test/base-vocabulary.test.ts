import { join } from 'node:path';
import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../../scripts/compile-law.ts';

const { vocabulary } = compileLaw(join(import.meta.dirname, '..'));
const index = new TermIndex(vocabulary);
const terms = vocabulary.flatMap((file) => file.terms);

describe('each term', () => {
  it('is defined once, under a name that is nobody else’s synonym', () => {
    expect(terms.length).toBeGreaterThanOrEqual(50);
    const names = terms.map(({ name }) => name);
    const synonyms = terms.flatMap((term) => term.synonyms.map(({ text }) => text));
    const all = [...names, ...synonyms];
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
  });

  it('has a plain explanation and a predicate that fits after "du" and "borgeren"', () => {
    for (const { name, explanation, predicate } of terms) {
      expect(explanation?.text, name).toMatch(/^\p{Lu}.{15,150}\.$/u);
      expect(predicate?.text, name).toMatch(/^(har|er|lever|sover|gør|sælger) [^.]+[^. ]$/);
    }
  });

  it('carries no severity: that is written outside the brackets', () => {
    expect(terms.filter(({ name }) => /\b(let|lettere|moderat|betydelig|svær|varig)/.test(name))).toEqual([]);
  });

  it('names only terms that exist as what it is a kind of, and never itself', () => {
    const unknown = terms.flatMap((term) => term.broader.filter(({ text }) => !index.resolve(text)));
    expect(unknown).toEqual([]);
    expect(index.cycles()).toEqual([]);
  });
});

describe('the hierarchy', () => {
  it.each([
    ['angst', 'psykisk lidelse'],
    ['alkoholmisbrug', 'sociale problemer'],
    ['døvblindhed', 'nedsat fysisk funktionsevne'],
    ['udviklingshæmning', 'nedsat psykisk funktionsevne'],
    ['nedsat psykisk funktionsevne', 'funktionsnedsættelse'],
    ['særlige sociale problemer', 'sociale problemer'],
    ['udsathed', 'sociale problemer'],
    ['dobbeltdiagnose', 'misbrug'],
  ])('%s is %s', (narrow, wide) => {
    expect(index.isA(narrow, wide)).toBe(true);
  });

  it.each([
    ['psykisk lidelse', 'nedsat psykisk funktionsevne'],
    ['angst', 'funktionsnedsættelse'],
    ['hjerneskade', 'nedsat psykisk funktionsevne'],
    ['autisme', 'psykisk lidelse'],
    ['sociale problemer', 'særlige sociale problemer'],
    ['hjemløshed', 'særlige sociale problemer'],
    ['misbrug', 'psykisk lidelse'],
    ['ensomhed', 'sociale problemer'],
    ['prostitution', 'sociale problemer'],
  ])('%s need not be %s', (narrow, wide) => {
    expect(index.isA(narrow, wide)).toBe(false);
  });

  it('knows the plural and the older words', () => {
    expect(index.resolve('psykiske lidelser')?.name).toBe('psykisk lidelse');
    expect(index.resolve('sindslidelser')?.name).toBe('psykisk lidelse');
    expect(index.resolve('ADHD')?.name).toBe('opmærksomhedsforstyrrelse');
    expect(index.resolve('psykiske problemstillinger')?.name).toBe('psykiske vanskeligheder');
  });
});

describe('codes', () => {
  /** From the target groups of Fælles Faglige Begreber (FFB): the code and its own label, which must lead to the term. */
  it.each([
    ['303deb9b-84f0-49d2-ab7a-f8b98eed40a2', 'Angst'],
    ['112cc0ba-9953-476c-a971-2671697d7639', 'Fysisk funktionsnedsættelse'],
    ['9ed67228-b934-4677-9f7e-ebb0d80de44b', 'Psykisk funktionsnedsættelse'],
    ['0919515d-9975-4743-a16f-edb45374b0da', 'Socialt problem'],
    ['293bf940-c075-4e3d-b5ef-6e331202e556', 'Hjemløshed'],
    ['0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f', 'Stofmisbrug'],
    ['5e95db73-4d16-4084-93a3-595c0650b160', 'Selvmordstanker eller -forsøg'],
    ['9b3fd322-a75a-4ed8-9b74-425fa1e01c95', 'Autismespektrum'],
    ['a78fb31e-b30a-4815-af85-932859fd06b9', 'Psykiske vanskeligheder'],
  ])('%s is %s', (value, label) => {
    expect(index.resolve(label)?.code).toMatchObject({ system: 'FFB', value });
  });

  it('are each one term’s own', () => {
    const codes = terms.flatMap(({ code }) => (code ? [code.value] : []));
    expect(codes.length).toBeGreaterThan(35);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(code))).toEqual([]);
  });
});

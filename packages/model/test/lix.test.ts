import { describe, expect, it } from 'vitest';
import { lix, sentencesOf } from '../src/lix.ts';

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Du kan få hjælp. Den er gratis.', ['Du kan få hjælp.', 'Den er gratis.']],
    ['Se § 85, stk. 1, nr. 2, jf. § 148.', ['Se § 85, stk. 1, nr. 2, jf. § 148.']],
    ['Du kan f.eks. få støtte, bl.a. derhjemme.', ['Du kan f.eks. få støtte, bl.a. derhjemme.']],
    ['Det koster 120 kr. om måneden.', ['Det koster 120 kr. om måneden.']],
    ['Fra 1. maj gælder det. Det er nyt.', ['Fra 1. maj gælder det.', 'Det er nyt.']],
    ['Det var i 2025. Nu er det nyt.', ['Det var i 2025.', 'Nu er det nyt.']],
    ['Kan du klage? Ja! Skriv til os.', ['Kan du klage?', 'Ja!', 'Skriv til os.']],
    ['Du betaler selv for:\n- mad\n- bus', ['Du betaler selv for:', '- mad', '- bus']],
    ['En linje, der\nfortsætter.\n\nEn ny', ['En linje, der\nfortsætter.', 'En ny']],
    ['Han sagde: »Kom.« Så gik vi.', ['Han sagde:', '»Kom.«', 'Så gik vi.']],
    ['…', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

it('is words per sentence plus the percentage of words over six letters', () => {
  // 8 words in 2 sentences; "kommunen" and "hjælpen" are long: 4 + 25.
  expect(lix('Vi er her nu. Kommunen giver dig hjælpen.')).toEqual({ lix: 29, words: 8, sentences: 2, longWords: 2 });
});

it('counts letters only, so that six letters and a digit are short', () => {
  expect(lix('afsnit2 kapitel').longWords).toBe(1);
});

it('is 0 for a text without words', () => {
  expect(lix(' § ')).toEqual({ lix: 0, words: 0, sentences: 0, longWords: 0 });
});

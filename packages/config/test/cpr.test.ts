import { describe, expect, it } from 'vitest';
import { CPR_PATTERN } from '../src/cpr.ts';

const pattern = new RegExp(CPR_PATTERN, 'u');

/** The century that the seventh digit gives, by the rules of the CPR office: an independent reading to hold the pattern against. */
function yearOfBirth(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function exists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const two = (number: number) => String(number).padStart(2, '0');

describe('CPR_PATTERN', () => {
  it('accepts a number exactly where its date of birth exists, for every day, month, year and seventh digit', () => {
    const wrong: string[] = [];
    for (let day = 0; day <= 32; day++)
      for (let month = 0; month <= 13; month++)
        for (let year = 0; year <= 99; year++)
          for (let seventh = 0; seventh <= 9; seventh++) {
            const number = `${two(day)}${two(month)}${two(year)}${seventh}123`;
            if (pattern.test(number) !== exists(day, month, yearOfBirth(year, seventh))) wrong.push(number);
          }
    expect(wrong).toEqual([]);
  });

  it('accepts a number that modulus 11 would refuse', () => {
    const number = '0101901234';
    const sum = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce(
      (total, weight, index) => total + weight * Number(number[index]),
      0,
    );
    expect(sum % 11).not.toBe(0);
    expect(pattern.test(number)).toBe(true);
  });

  it.each([
    ['31 February', '3102901234'],
    ['29 February in a year without one', '2902011234'],
    ['29 February 1900', '2902001234'],
    ['a hyphen', '010190-1234'],
    ['nine digits', '010190123'],
    ['eleven digits', '01019012345'],
    ['a replacement number with letters', '010190TAA1'],
    ['blanks around', ' 0101901234'],
    ['nothing', ''],
  ])('refuses %s', (_what, number) => {
    expect(pattern.test(number)).toBe(false);
  });

  it('accepts 29 February 2000', () => {
    expect(pattern.test('2902004123')).toBe(true);
  });
});

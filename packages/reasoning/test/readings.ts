import type { Condition } from '@kvast/model/condition';
import * as build from './build.ts';

type Read = (condition: Condition) => Condition;

/**
 * Ways in which one and the same text can be meant, each as a text that can be read in one way only. `let` is meant as "at least" or as
 * "no more"; several provisions as one or as all of them; an exception in a demand as leaving out or as letting off.
 */
export const readings: readonly Read[] = [false, true].flatMap((noMore) =>
  [false, true].flatMap((allOfThem) =>
    [false, true].map((letsOff): Read => {
      const read: Read = (condition) => {
        switch (condition.kind) {
          case 'all':
          case 'any':
          case 'none':
            return { ...condition, of: condition.of.map(read) };
          case 'not':
            return build.not(read(condition.of));
          case 'unless': {
            const [main, exception] = [read(condition.condition), read(condition.unless)];
            return letsOff ? build.any(main, exception) : build.all(main, build.not(exception));
          }
          case 'term':
            return noMore && condition.severity === 'light'
              ? build.all(condition, build.not({ ...condition, severity: 'moderate' }))
              : condition;
          case 'receives': {
            const each = condition.provisions.map((provision) => ({ ...condition, provisions: [provision] }));
            return allOfThem ? build.all(...each) : build.any(...each);
          }
          default:
            return condition;
        }
      };
      return read;
    }),
  ),
);

import type { Condition } from '@kvast/model/condition';
import type { Language } from './cite.ts';
import { sayCondition } from './describe-condition.ts';
import { danish } from './phrases-da.ts';
import { english } from './phrases-en.ts';

/** "nedsat fysisk funktionsevne eller risiko for misbrug": a condition of a law or a standard, for messages. */
export function conditionInWords(condition: Condition, language: Language): string {
  return sayCondition(condition, language === 'da' ? danish : english);
}

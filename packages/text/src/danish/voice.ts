import type { TextForm } from '../document-tree.ts';

type Gender = 'common' | 'neuter' | 'plural';

/** The words by which a text names the person it is about. */
export interface Voice {
  readonly form: TextForm;
  /** du · borgeren */
  readonly subject: string;
  /** dig · borgeren */
  readonly object: string;
  /** dig · sig, when the person is also the subject */
  readonly reflexive: string;
  /** din, dit, dine · borgerens */
  possessive(gender: Gender): string;
}

const YOUR: Record<Gender, string> = { common: 'din', neuter: 'dit', plural: 'dine' };

const VOICES: Record<TextForm, Voice> = {
  du: { form: 'du', subject: 'du', object: 'dig', reflexive: 'dig', possessive: (gender) => YOUR[gender] },
  borgeren: {
    form: 'borgeren',
    subject: 'borgeren',
    object: 'borgeren',
    reflexive: 'sig',
    possessive: () => 'borgerens',
  },
};

export function voiceOf(form: TextForm): Voice {
  return VOICES[form];
}

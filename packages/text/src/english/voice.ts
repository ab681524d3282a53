import { isReader } from '../danish/fitting.ts';
import type { Reader } from '../danish/voice.ts';
import { voiceOf as danishVoice } from '../danish/voice.ts';
import type { TextForm } from '../document-tree.ts';

/** How an English text speaks of its reader, and of whom the conditions speak. */
export interface EnglishVoice {
  readonly form: TextForm;
  readonly reader: Reader;
  readonly you: string;
  readonly your: string;
  readonly person: { readonly you: string; readonly your: string };
  /** Do verbs follow "you", or a third person? */
  readonly plural: boolean;
  readonly personPlural: boolean;
  /** Does the writer mean the reader: "borgeren", "pårørende"? */
  isReader(who: string): boolean;
}

const NAMES: Record<Reader, string> = {
  citizen: 'the citizen',
  relative: 'the relative',
  parent: 'the family',
  youngPerson: 'the young person',
};

const OTHERS: Partial<Record<Reader, Record<TextForm, string>>> = {
  parent: { du: 'your child', borgeren: 'the child' },
  relative: { du: 'the person you look after', borgeren: 'the person who is looked after' },
};

export function englishVoice(form: TextForm, reader: Reader = 'citizen'): EnglishVoice {
  const you = form === 'du' ? 'you' : NAMES[reader];
  const your = form === 'du' ? 'your' : `${you}’s`;
  const other = OTHERS[reader]?.[form];
  const danish = danishVoice(form, reader);
  return {
    form,
    reader,
    you,
    your,
    person: other === undefined ? { you, your } : { you: other, your: `${other}’s` },
    plural: form === 'du',
    personPlural: form === 'du' && other === undefined,
    isReader: (who) => isReader(who, danish),
  };
}

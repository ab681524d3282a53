import type { Language } from './texts.ts';

interface ShardTexts {
  readonly option: string;
  wrong(value: string): string;
  readonly needsOneDay: string;
  checked(part: number, of: number, files: number, all: number): string;
}

/** What `kvast check --shard` says. */
export const shardTextsIn: Record<Language, ShardTexts> = {
  da: {
    option: 'kontrollér del i af n, delt efter kommune, når flere maskiner deles om en samling',
    wrong: (value) => `--shard ${value}: Skriv delens nummer og antallet af dele, for eksempel --shard 2/8.`,
    needsOneDay: '--shard kan ikke bruges sammen med --from og --to.',
    checked: (part, of, files, all) => `Del ${part} af ${of}: ${files} af ${all} filer.`,
  },
  en: {
    option: 'check part i of n, divided by municipality, where several machines share a collection',
    wrong: (value) => `--shard ${value}: Give the number of the part and how many there are, for example --shard 2/8.`,
    needsOneDay: '--shard cannot be used together with --from and --to.',
    checked: (part, of, files, all) => `Part ${part} of ${of}: ${files} of ${all} files.`,
  },
};

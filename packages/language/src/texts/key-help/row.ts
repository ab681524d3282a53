/** A key, a value that fits it, and one sentence per language on what the key is for. */
export type KeyRow = readonly [key: string, value: string, da: string, en: string];

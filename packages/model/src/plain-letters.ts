/**
 * The text in small letters a-z, as ids and addresses have it and as people type on a keyboard without æ, ø and å: "Støtte" is "stoette".
 * Other accents are dropped; everything that is no letter stays.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

import type { Prohibition } from '@kvast/model/law';
import { demanding } from '../../../demanding-words.ts';
import type { Wording } from '../../../forbidden-wording.ts';

export type Demand = Extract<
  Prohibition,
  | 'requiresMotivation'
  | 'requiresDevelopment'
  | 'requiresDiagnosis'
  | 'requiresOwnHome'
  | 'requiresSelfReliance'
  | 'requiresCpr'
  | 'makesCitizenEmployer'
>;

export const wordings: Readonly<Record<Demand, Wording>> = {
  requiresMotivation: {
    affirmed: demanding(
      'være (?:\\p{L}+ )?motiveret|være samarbejdsvillig|være indstillet på at samarbejde|have et ønske om (?:at modtage|at få|hjælp|støtte)\\p{L}*|ønske (?:hjælpen|støtten|at modtage)|samarbejde om (?:hjælpen|støtten)',
      'er (?:\\p{L}+ )?motiveret|er samarbejdsvillig|har et ønske om|ønsker (?:hjælpen|støtten|at modtage)|samarbejder',
      'motivation|samarbejdsvilje',
    ),
    unless: /tilpasse|tilrettelæg|hjælper (?:vi|dig)|vi hjælper|finde motivation/iu,
  },
  requiresDevelopment: {
    affirmed: new RegExp(
      `${
        demanding(
          'kunne (?:profitere|udvikle (?:dig|sig)|forbedre)\\p{L}*|have (?:et )?(?:udviklings)?potentiale',
          'kan (?:profitere|udvikle (?:dig|sig)|forbedre)\\p{L}*|har (?:et )?(?:udviklings)?potentiale',
          '(?:udviklings)?potentiale|udvikling|fremgang|progression',
        ).source
      }|(?<!\\p{L})(?:hvis|når|såfremt|som|til dem, der|til borgere, der) (?:\\p{L}+ ){0,3}?(?:kan profitere|har (?:et )?(?:udviklings)?potentiale)(?!\\p{L})`,
      'iu',
    ),
    unless: /bevare|fastholde|holde fast/iu,
  },
  requiresDiagnosis: {
    affirmed: demanding(
      'have (?:\\p{L}+ ){0,2}?diagnose|være (?:diagnosticeret|udredt)',
      'har (?:\\p{L}+ ){0,2}?diagnose|er (?:diagnosticeret|udredt)',
      '(?:\\p{L}+ )?diagnose',
    ),
  },
  requiresOwnHome: {
    affirmed: new RegExp(
      `${
        demanding(
          'bo i (?:(?:din|sin|en) )?egen bolig|have (?:(?:din|sin|en) )?egen bolig|bo (?:alene )?i eget hjem',
          'bor i (?:(?:din|sin|en) )?egen bolig|har (?:(?:din|sin|en) )?egen bolig|bor (?:alene )?i eget hjem',
          'egen bolig|eget hjem',
        ).source
      }|(?<!\\p{L})kun (?:\\p{L}+ ){0,3}?i (?:(?:din|sin|deres|borgerens) )?(?:egen bolig|eget hjem)(?!\\p{L})`,
      'iu',
    ),
  },
  requiresSelfReliance: {
    affirmed: demanding(
      'være (?:\\p{L}+ )?selvhjulpen|kunne klare (?:dig|sig) (?:helt )?selv',
      '(?:er|bliver) (?:\\p{L}+ )?selvhjulpen|kan klare (?:dig|sig) (?:helt )?selv',
      'selvhjulpenhed',
    ),
    unless: /så (?:\p{L}+ )?selvhjulpen som|mere selvhjulpen/iu,
  },
  requiresCpr: {
    affirmed: demanding(
      '(?:oplyse|vise|opgive|give) (?:(?:dit|sit|et) )?(?:cpr-?(?:nummer|nr\\.?)|personnummer)',
      '(?:oplyser|viser|opgiver) (?:(?:dit|sit|et) )?(?:cpr-?(?:nummer|nr\\.?)|personnummer)',
      '(?:cpr-?(?:nummer|nr\\.?)|personnummer)',
    ),
  },
  makesCitizenEmployer: {
    affirmed: demanding(
      '(?:selv )?være arbejdsgiver|påtage (?:dig|sig) arbejdsgiveransvaret|have arbejdsgiveransvaret',
      '(?:selv )?er arbejdsgiver|påtager (?:dig|sig) arbejdsgiveransvaret|har arbejdsgiveransvaret',
      'arbejdsgiveransvar',
    ),
    unless: /overdrag|forening|virksomhed|nærtstående|(?<!\p{L})eller(?!\p{L})/iu,
  },
};

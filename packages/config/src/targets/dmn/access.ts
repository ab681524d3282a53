import type { Decision, RegistrationService } from '../../registration.ts';

/** One row of the table of what happens when it is known who can get the help. */
export interface AccessRow {
  /** For each exclusion, and last for being eligible. */
  readonly tests: readonly string[];
  readonly nextStep: string;
  readonly assessment: string;
  /** ISO 8601, or empty where there is none or none is said. */
  readonly deadline: string;
  readonly note?: string;
}

/** Who is excluded is sent where the standard says; who is eligible goes the way in; for the rest the standard has no answer. */
export function accessRows(service: RegistrationService, decisions: readonly Decision[]): AccessRow[] {
  const exclusions = decisions.filter(({ kind }) => kind === 'exclusion');
  const nothing = { assessment: '', deadline: '' };
  return [
    ...exclusions.map((exclusion, at) => ({
      tests: [...exclusions.map((_, other) => (other < at ? 'false' : other === at ? 'true' : '-')), '-'],
      nextStep:
        exclusion.referTo.length > 0
          ? `Henvis til ${exclusion.referTo.join(' eller ')}`
          : 'Uden for målgruppen. Standarden siger ikke, hvor borgeren henvises til',
      ...nothing,
      note: exclusion.label,
    })),
    {
      tests: [...exclusions.map(() => 'false'), 'false'],
      nextStep: 'Uden for målgruppen. Vejled borgeren om andre muligheder',
      ...nothing,
    },
    { tests: [...exclusions.map(() => 'false'), 'true'], ...wayIn(service) },
  ];
}

function wayIn({ access, deadlines }: RegistrationService): Omit<AccessRow, 'tests'> {
  const rule = access.assessment?.value;
  const deadline = deadlines.find(({ kind, when }) => kind === 'caseProcessing' && !when)?.duration ?? '';
  const steps = {
    none: 'Borgeren kan begynde uden visitation',
    required: 'Borgeren søger, og kommunen vurderer og træffer afgørelse',
    optional: 'Borgeren kan begynde uden visitation eller blive visiteret',
  };
  const words = { none: 'ingen', required: 'krævet', optional: 'valgfri' };
  return {
    nextStep: rule ? steps[rule] : 'Standarden siger ikke, om der er visitation',
    assessment: rule ? words[rule] : '',
    deadline,
  };
}

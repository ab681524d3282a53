/** Single words of the sheets, one for each value of the view. */
export const assessments = { none: 'nej', required: 'ja', optional: 'valgfri' } as const;
export const anonymities = { never: 'ingen', always: 'altid', citizenChooses: 'borgerens valg' } as const;
export const requirements = { always: 'altid', conditional: 'betinget', never: 'aldrig' } as const;

/** What completion says beside its proposals. */
export const completionTexts = {
  da: {
    name: 'navn',
    heading: 'din overskrift',
    service: 'En ydelse og bestemmelsen, den hviler på',
    group: 'En del af målgruppen med noget for sig selv',
    codes: 'Jeres egne koder, og hvad de hedder i andre lister',
    numbers: 'De numre, som standarderne må bruge',
    own: 'Et afsnit med din egen overskrift',
    notInForce: 'gælder ikke på dagen',
    section: 'Hele afsnittet, med det, loven siger',
    document: 'Et nyt dokument',
  },
  en: {
    name: 'name',
    heading: 'your heading',
    service: 'A service and the provision it rests on',
    group: 'A part of the target group with something of its own',
    codes: 'Codes of your own, and what they are called in other lists',
    numbers: 'The numbers that standards may use',
    own: 'A section under a heading of your own',
    notInForce: 'not in force on the day',
    section: 'The whole section, with what the law says',
    document: 'A new document',
  },
} as const;

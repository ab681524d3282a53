/** What completion says beside its proposals. */
export const completionTexts = {
  da: {
    name: 'navn',
    heading: 'din overskrift',
    service: 'En ydelse og bestemmelsen, den hviler på',
    own: 'Et afsnit med din egen overskrift',
    notInForce: 'gælder ikke på dagen',
  },
  en: {
    name: 'name',
    heading: 'your heading',
    service: 'A service and the provision it rests on',
    own: 'A section under a heading of your own',
    notInForce: 'not in force on the day',
  },
} as const;

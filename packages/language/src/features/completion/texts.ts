/** What completion says beside its proposals. */
export const completionTexts = {
  da: {
    name: 'navn',
    heading: 'din overskrift',
    service: 'En ydelse og bestemmelsen, den hviler på',
    group: 'En del af målgruppen med noget for sig selv',
    own: 'Et afsnit med din egen overskrift',
    notInForce: 'gælder ikke på dagen',
  },
  en: {
    name: 'name',
    heading: 'your heading',
    service: 'A service and the provision it rests on',
    group: 'A part of the target group with something of its own',
    own: 'A section under a heading of your own',
    notInForce: 'not in force on the day',
  },
} as const;

import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notEligible: (name: string, services: string, reasons: string) => ({
      what: `Eksemplet »${name}« venter, at borgeren kan få ${services}, men efter standarden kan borgeren ikke: ${reasons}.`,
      why: 'Et eksempel er standardens egen prøve. Svarer det forkert, er enten målgruppen eller eksemplet ikke, som I tror.',
      todo: 'Ret målgruppen, eller ret eksemplet. Det, der ikke står i eksemplet, regnes ikke for at være sandt.',
    }),
    eligible: (name: string, services: string, reasons: string) => ({
      what: `Eksemplet »${name}« venter, at borgeren ikke kan få hjælpen, men efter standarden kan borgeren få ${services}: ${reasons}.`,
      why: 'Et eksempel er standardens egen prøve. Svarer det forkert, er enten målgruppen eller eksemplet ikke, som I tror.',
      todo: 'Skriv den betingelse eller undtagelse, der mangler, eller ret eksemplet.',
    }),
    ageUnknown: () => 'eksemplet siger ikke, hvor gammel borgeren er',
    notValid: () => 'standarden gælder ikke den dag',
    noDemands: () => 'standarden kræver ikke noget',
    fitsNot: (condition: string) => `»${condition}« passer ikke`,
    fitsNotFor: (condition: string, said: string) => `»${condition}« passer ikke, for i eksemplet står ${said}`,
    noneFits: (conditions: string) => `intet af dette passer: ${conditions}`,
    mustNot: (condition: string) => `»${condition}« må ikke passe, men gør det`,
    wantedWhen: (reason: string, when: string) => `${reason}, og det kræves, når »${when}« passer`,
    exceptionFits: (exception: string, condition: string) =>
      `undtagelsen »${exception}« passer, så »${condition}« tæller ikke`,
    keptOut: (condition: string, exception: string | undefined) =>
      `»${condition}« under »Uden for målgruppen« passer${exception ? `, og undtagelsen »${exception}« passer ikke` : ''}`,
    fits: (condition: string) => `»${condition}« passer`,
    fitsFor: (condition: string, said: string) => `»${condition}« passer, for i eksemplet står ${said}`,
    letIn: (condition: string, exception: string) =>
      `»${condition}« under »Uden for målgruppen« passer, men undtagelsen »${exception}« passer også`,
    notKeptOut: (condition: string, said: string | undefined) =>
      `»${condition}« under »Uden for målgruppen« passer ikke${said ? `, for i eksemplet står kun ${said}` : ''}`,
    quoted: (words: string) => `»${words}«`,
    years: (age: number, pensionAge: number | undefined) =>
      pensionAge === undefined
        ? `»${age} år«`
        : `»${age} år«, og folkepensionsalderen er ${String(pensionAge).replace('.', ',')} år`,
  },
  en: {
    notEligible: (name, services, reasons) => ({
      what: `The example “${name}” expects that the citizen can get ${services}, but by the standard the citizen cannot: ${reasons}.`,
      why: 'An example is the standard’s own test. A wrong answer means that either the target group or the example is not what you think.',
      todo: 'Mend the target group, or the example. What an example does not say is not taken to be true.',
    }),
    eligible: (name, services, reasons) => ({
      what: `The example “${name}” expects that the citizen cannot get the help, but by the standard the citizen can get ${services}: ${reasons}.`,
      why: 'An example is the standard’s own test. A wrong answer means that either the target group or the example is not what you think.',
      todo: 'Write the condition or exception that is missing, or mend the example.',
    }),
    ageUnknown: () => 'the example does not say how old the citizen is',
    notValid: () => 'the standard does not hold on that day',
    noDemands: () => 'the standard demands nothing',
    fitsNot: (condition) => `“${condition}” is not true`,
    fitsNotFor: (condition, said) => `“${condition}” is not true, as the example says ${said}`,
    noneFits: (conditions) => `none of this is true: ${conditions}`,
    mustNot: (condition) => `“${condition}” is true, but must not be`,
    wantedWhen: (reason, when) => `${reason}, which is asked for where “${when}” is true`,
    exceptionFits: (exception, condition) =>
      `the exception “${exception}” is true, so that “${condition}” does not count`,
    keptOut: (condition, exception) =>
      `“${condition}” keeps the citizen out${exception ? `, and the exception “${exception}” is not true` : ''}`,
    fits: (condition) => `“${condition}” is true`,
    fitsFor: (condition, said) => `“${condition}” is true, as the example says ${said}`,
    letIn: (condition, exception) =>
      `“${condition}” would keep the citizen out, but the exception “${exception}” is true as well`,
    notKeptOut: (condition, said) =>
      `“${condition}” does not keep the citizen out${said ? `, as the example says only ${said}` : ''}`,
    quoted: (words) => `“${words}”`,
    years: (age, pensionAge) =>
      pensionAge === undefined ? `“${age}”` : `“${age}”, and the pension age is ${pensionAge}`,
  },
});

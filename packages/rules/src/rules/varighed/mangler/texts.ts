import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    saidUnlimited: (service: string) => `»${service}« har ingen tidsgrænse.`,
    saidNothing: (service: string) => `»${service}« siger ikke, hvor længe hjælpen kan vare.`,
    withLimit: (provision: string, said: string, allowed: string) => ({
      what: `${said} Hjælp efter ${provision} er tidsbegrænset.`,
      why: `Loven tillader højst ${allowed}, og borgeren skal kunne se, hvornår hjælpen slutter.`,
      todo: `Skriv »varighed: højst ${allowed} (lov)« eller en kortere tid.`,
    }),
    withoutNumber: (provision: string, said: string) => ({
      what: `${said} Hjælp efter ${provision} er tidsbegrænset.`,
      why: 'Loven nævner ikke et tal, så borgeren kan kun læse i standarden, hvornår hjælpen slutter.',
      todo: 'Skriv den længste varighed, for eksempel »varighed: højst 12 uger (serviceniveau)«.',
    }),
    setToLimit: (allowed: string) => `Skriv »højst ${allowed} (lov)«`,
  },
  en: {
    saidUnlimited: (service) => `“${service}” has no time limit.`,
    saidNothing: (service) => `“${service}” does not say how long the help can last.`,
    withLimit: (provision, said, allowed) => ({
      what: `${said} Help under ${provision} is limited in time.`,
      why: `The law allows at most ${allowed}, and citizens must be able to see when the help ends.`,
      todo: `Write “varighed: højst …” with at most ${allowed}, or a shorter time.`,
    }),
    withoutNumber: (provision, said) => ({
      what: `${said} Help under ${provision} is limited in time.`,
      why: 'The law gives no number, so the standard is the only place where citizens can read when the help ends.',
      todo: 'Write the longest duration, for example “varighed: højst 12 uger (serviceniveau)”.',
    }),
    setToLimit: (allowed) => `Write “at most ${allowed} (law)”`,
  },
});

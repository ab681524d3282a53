import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    direct: (provision: string) => ({
      what: `Standarden sender klagen over en afgørelse efter ${provision} direkte til Ankestyrelsen. Klagen skal til kommunen.`,
      why: 'Kommunen skal først vurdere sagen igen. En klage, der er sendt det forkerte sted hen, tager længere tid.',
      todo: 'Skriv »klagen sendes til: kommunen«, og fortæl, at kommunen sender den videre, hvis borgeren ikke får medhold.',
    }),
    nowhere: (provision: string) => ({
      what: `Der står ikke, hvor man sender en klage over en afgørelse efter ${provision} hen.`,
      why: 'Borgeren tror let, at klagen skal til Ankestyrelsen. Den skal til kommunen, som først vurderer sagen igen.',
      todo: 'Tilføj »klagen sendes til: kommunen«.',
    }),
    write: () => 'Skriv, at klagen sendes til kommunen',
  },
  en: {
    direct: (provision) => ({
      what: `The standard sends complaints about decisions under ${provision} straight to Ankestyrelsen. They must go to the municipality.`,
      why: 'The municipality must look at the case again first. A complaint sent to the wrong place takes longer.',
      todo: 'Write “klagen sendes til: kommunen”, and tell that the municipality passes it on where it does not change its decision.',
    }),
    nowhere: (provision) => ({
      what: `It does not say where a complaint about a decision under ${provision} is to be sent.`,
      why: 'Citizens easily believe that it goes to Ankestyrelsen. It goes to the municipality, which looks at the case again first.',
      todo: 'Add “klagen sendes til: kommunen”.',
    }),
    write: () => 'Write that the complaint is sent to the municipality',
  },
});

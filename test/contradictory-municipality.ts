/** A municipality whose standards contradict each other in many ways: file name → text. Each standard is in order by itself. */
export function contradictoryMunicipality(): Record<string, string> {
  return {
    'kommune.kvast': '# Kommune "Modsigelse Kommune"\nkommunekode: 998\n## Udvalg\n- Socialudvalget\n',
    'begreber.kvast':
      '# Begreber "Lokale"\n## [skolevægring]\ner en slags: [psykiske vanskeligheder]\nforklaring: Barnet kan ikke komme i skole.\n',
    'tidlig-unge.kvast': standard('Tidlig hjælp til unge', '§ 82 b', 'Forløb', {
      group: 'alder: 18-24 år\nmindst ét af:\n- let [nedsat psykisk funktionsevne]',
      more: 'varighed: højst 3 måneder\ngentagelse: ikke for samme behov\n### Adgang\nvisitation: krævet\n### Uden for målgruppen\n- modtager hjælp efter lov om en aktiv beskæftigelsesindsats § 167',
    }),
    'tidlig-voksne.kvast': standard('Tidlig hjælp til voksne', '§ 82 b', 'Forløb', {
      group: 'alder: fyldt 18 år\nmindst ét af:\n- let [nedsat psykisk funktionsevne]',
      more: 'varighed: højst 6 måneder\n### Adgang\nvisitation: ingen',
    }),
    'stoette.kvast': standard('Støtte i hverdagen', '§ 85', 'Støtte', {
      group: 'alder: 18-39 år\nmindst ét af:\n- svær [nedsat psykisk funktionsevne]',
      more: 'kommunen: skal tilbyde\n### Betingelser\nalle af:\n- i målgruppen for "Tidlig hjælp til unge"\n### Omfatter ikke\n- Rengøring\n  efter: serviceloven § 83\n- Ledsagelse til ture\n  efter: serviceloven § 97\n### Adgang\nsagsbehandlingstid: højst 8 uger',
    }),
    'stoette-aeldre.kvast': standard('Støtte til ældre', '§ 85', 'Støtte', {
      group: 'alder: fyldt 45 år\nmindst ét af:\n- svær [nedsat psykisk funktionsevne]',
      more: 'kommunen: skal tilbyde\n### Adgang\nsagsbehandlingstid: højst 12 uger',
    }),
    'hjemmehjaelp.kvast': standard('Hjælp i hjemmet', '§ 83', 'Hjemmehjælp', {
      group: 'alder: fyldt 18 år',
      more: 'kommunen: skal tilbyde\n### Omfatter ikke\n- Rengøring',
    }),
    'ledsagelse.kvast': standard('Ledsagelse', '§ 97', 'Ledsageordning', {
      group: 'alder: 25-66 år\nmindst ét af:\n- betydelig og varig [nedsat fysisk funktionsevne]',
      more: 'kommunen: skal tilbyde',
    }),
    'mentor.kvast': standard('Mentor', '§ 167', 'Mentor', {
      law: 'lov om en aktiv beskæftigelsesindsats',
      group: 'alder: fyldt 18 år',
      more: '### Uden for målgruppen\n- modtager hjælp efter serviceloven § 82 b\n  henvis til: Gamle kurser',
    }),
    'gamle-kurser.kvast': standard('Gamle kurser', '§ 82 a', 'Kursus', {
      group: 'alder: fyldt 18 år',
      more: 'form: gruppe',
      valid: 'fra 1. januar 2022 til 31. december 2023',
    }),
  };
}

function standard(
  title: string,
  provision: string,
  service: string,
  {
    group,
    more,
    law = 'serviceloven',
    valid = 'fra 1. januar 2026 til 31. december 2028',
  }: { group: string; more: string; law?: string; valid?: string },
): string {
  return `# Kvalitetsstandard "${title}"
kommune: Modsigelse Kommune
gælder: ${valid}
serviceniveau: vejledende

## Ydelse "${service}" efter ${law} ${provision}
> Vi hjælper dig.
### Målgruppe
${group}
### Omfang og varighed
${more}
`;
}

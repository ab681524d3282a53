import type { Texts } from './texts.ts';

const count = (number: number) => number.toLocaleString('da-DK');

export const danish: Texts = {
  severity: { error: 'fejl', warning: 'advarsel', info: 'råd' },
  strength: {
    statute: 'lov',
    preparatoryWork: 'forarbejder',
    practice: 'praksis',
    guidance: 'vejledning',
    unverified: 'uverificeret kilde',
  },
  hasFix: 'rettelse findes',
  notLegalAdvice:
    'Kvast sammenholder teksten med sit eget lovkatalog. Det er en hjælp til at skrive, ikke juridisk rådgivning.',
  summary: ({ files, errors, warnings, infos, suppressed }) =>
    [
      `${count(files)} ${files === 1 ? 'fil' : 'filer'}`,
      `${count(errors)} fejl`,
      `${count(warnings)} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
      `${count(infos)} råd`,
      ...(suppressed > 0 ? [`${count(suppressed)} undtaget`] : []),
    ].join(' · '),
  moreFindings: (more) => `… og ${count(more)} til i denne fil. Brug --format json for at få dem alle.`,
  help: {
    about:
      'Kvast læser kvalitetsstandarder, kontrollerer dem mod loven og laver borgertekster og registreringsformularer af dem.',
    titles: { usage: 'Brug:', arguments: 'Argumenter:', options: 'Valg:', commands: 'Kommandoer:' },
    words: {
      options: '[valg]',
      command: '<kommando>',
      folder: 'MAPPE',
      file: 'FIL',
      name: 'NAVN',
      provision: 'BESTEMMELSE',
      date: 'ÅÅÅÅ-MM-DD',
      number: 'ANTAL',
    },
    commands: {
      new: 'Begynd på en ny standard med det, loven siger om en bestemmelse.',
      check: 'Kontrollér standarder mod loven og mod sig selv.',
      format: 'Sæt linjer, mellemrum og tabeller pænt op, uden at ændre indholdet.',
      text: 'Skriv borgertekster.',
      config: 'Skriv opsætning til fagsystemer, for eksempel registreringsformularer.',
      model: 'Vis indholdet af en fil som JSON.',
      print: 'Skriv en fil ud fra JSON, som kommandoen model har vist.',
    },
    options: {
      help: 'vis denne hjælp',
      version: 'vis versionsnummeret',
      language: 'sprog i beskeder: da eller en (ellers KVAST_SPROG, ellers dansk)',
      municipality: 'kommunens navn (ellers den kommune, der har en fil i mappen)',
      provision: 'bestemmelsen, for eksempel "serviceloven § 82 b"',
      title: 'standardens titel (ellers bestemmelsens egen)',
      firstDay: 'den første dag, standarden gælder, ÅÅÅÅ-MM-DD (ellers i dag)',
      newFile: 'filen, der skrives; uden den vises standarden på skærmen',
      force: 'skriv også, når filen findes i forvejen',
      date: 'efter loven på denne dag, ÅÅÅÅ-MM-DD (ellers i dag)',
      formatCheck: 'skriv ingenting, men vis de filer, der ikke er sat pænt op',
      textFormat: 'html, md (Markdown), docx (Word), pdf eller all (alle fire); ellers html',
      textLanguage: 'sprog i det, Kvast skriver: da eller en; kommunens egne ord bliver stående på dansk',
      easy: 'den korte tekst på én side: hvad, hvem, hvordan, pris og kontakt',
      out: 'mappe, der skrives til; uden den vises en enkelt fil på skærmen',
      form: 'tiltaleform: du eller borgeren; ellers som standarden siger',
      target: 'hvad der laves opsætning til, ét navn eller flere med komma imellem; ellers alt',
    },
    arguments: {
      paths: { name: 'stier', about: 'filer og mapper (ellers mappen, du står i)' },
      files: {
        name: 'filer',
        about: 'filer og mapper; kommune og begreber hentes fra filens mappe og dens undermapper',
      },
      file: { name: 'fil', about: 'en fil' },
      changed: { name: 'stier', about: 'filer og mapper; filerne bliver skrevet om' },
      json: { name: 'fil', about: 'en fil med JSON; med - eller uden fil læses standard input' },
    },
    exitCodes:
      'Slutkoder: 0 ingen fejl · 1 der er fundet fejl, eller filer er ikke formateret · 2 forkert brug, eller noget kunne ikke læses eller skrives',
  },
  usage: {
    unknownOption: (option, meant) => `Kvast kender ikke valget ${option}.${meant ? ` Mente du ${meant}?` : ''}`,
    unknownCommand: (command, meant) =>
      `Kvast kender ikke kommandoen "${command}".${meant ? ` Mente du ${meant}?` : ''}`,
    missingFile: 'Der mangler noget: angiv en fil.',
    missingFiles: 'Der mangler noget: angiv mindst én fil eller mappe.',
    missingValue: (option) => `Valget ${option} mangler en værdi.`,
    tooManyArguments: (command) => `Kommandoen ${command} fik flere filer, end den kan bruge. Angiv én fil.`,
    wrongChoice: (option, value, choices) => `${option} kan ikke være "${value}". Vælg mellem: ${choices.join(', ')}.`,
    wrongDate: (value) => `"${value}" er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2025-05-01.`,
    needsOut: (command, files) =>
      `Der er ${count(files)} filer at skrive, og skærmen kan kun vise én. Angiv en mappe: kvast ${command} … --out MAPPE.`,
    other: 'Kommandoen kunne ikke forstås.',
    seeHelp: 'Se "kvast --help".',
  },
  output: {
    noSpace: 'Der er ikke plads på disken, så resultatet er ikke skrevet helt.',
    logoMissing: (path) => `Logoet ${path} findes ikke. Teksten er skrevet uden.`,
    logoTooLarge: (path) => `Logoet ${path} er større end 2 MB. Teksten er skrevet uden.`,
    logoUnknown: (path) => `Logoet ${path} er ikke et billede i PNG, JPEG eller SVG. Teksten er skrevet uden.`,
    written: (path) => `Skrev ${path}`,
    progress: (done, total, file) => `${count(done)} af ${count(total)} standarder er færdige. Nu: ${file}`,
    notWritten: (path, problem) => {
      const why: Record<typeof problem, string> = {
        denied: 'Du har ikke adgang til at skrive her. Vælg en anden mappe med --out.',
        noSpace: 'Der er ikke plads på disken.',
        folderInTheWay: 'Der ligger allerede en mappe med det navn. Flyt den, eller vælg en anden mappe med --out.',
        fileInTheWay: 'En del af stien er en fil og ikke en mappe. Vælg en anden mappe med --out.',
        outside: 'Stien ligger uden for den valgte mappe, så der er ikke skrevet noget.',
        clash:
          'To standarder ville blive skrevet til denne fil, så der er ikke skrevet noget. Omdøb den ene, eller kør kommandoen for én ad gangen.',
        exists:
          'Filen findes allerede, så der er ikke skrevet noget. Vælg et andet navn med --out, eller erstat den med --force.',
        failed: 'Filen kunne ikke skrives til disken. Prøv igen, eller vælg en anden mappe med --out.',
      };
      return `${path}: ${why[problem]}`;
    },
    hasSyntaxFindings: (file, number) =>
      `${file}: Der er ${count(number)} ${number === 1 ? 'sted' : 'steder'} i filen, som Kvast ikke forstår helt. Resultatet bygger på resten. Se dem med: kvast check ${file}`,
    noStandard: (file) => `${file}:1:1: Filen indeholder ikke en kvalitetsstandard, så der er intet at skrive.`,
    noServices: (file) => `${file}:1:1: Standarden har ingen ydelser, så der er intet at skrive.`,
    nothingUnderstood: (file) =>
      `${file}:1:1: Kvast kan ikke se, hvad filen er. Den skal begynde med en overskrift som # Kvalitetsstandard "Navn".`,
    contextCutShort: (folder) =>
      `${folder}: Mappen er så stor, at Kvast kun har ledt i en del af den efter kommune og begreber. Angiv mappen med dine standarder i stedet for en enkelt fil.`,
    ownFault: (file, cause) =>
      `${file ? `${file}: ` : ''}Kvast kunne ikke blive færdig på grund af en fejl i programmet selv (${cause}). Meld den til dem, der vedligeholder Kvast, gerne med filen; KVAST_DEBUG=1 viser flere oplysninger.`,
  },
};

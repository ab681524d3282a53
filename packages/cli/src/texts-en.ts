import type { Texts } from './texts.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const plural = (number: number, one: string) => `${count(number)} ${one}${number === 1 ? '' : 's'}`;

export const english: Texts = {
  severity: { error: 'error', warning: 'warning', info: 'advice' },
  strength: {
    statute: 'statute',
    preparatoryWork: 'preparatory work',
    practice: 'practice',
    guidance: 'guidance',
    unverified: 'unverified source',
  },
  hasFix: 'has a fix',
  notLegalAdvice:
    'Kvast compares the text with its own catalogue of law. It helps you to write; it is not legal advice.',
  summary: ({ files, errors, warnings, infos, suppressed }) =>
    [
      plural(files, 'file'),
      plural(errors, 'error'),
      plural(warnings, 'warning'),
      `${count(infos)} advice`,
      ...(suppressed > 0 ? [`${count(suppressed)} exempted`] : []),
    ].join(' · '),
  moreFindings: (more) => `… and ${count(more)} more in this file. Use --format json to get them all.`,
  help: {
    about:
      'Kvast reads quality standards, checks them against the law and makes citizen texts and registration forms from them.',
    titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
    words: {
      options: '[options]',
      command: '<command>',
      folder: 'FOLDER',
      file: 'FILE',
      name: 'NAME',
      provision: 'PROVISION',
      date: 'YYYY-MM-DD',
      number: 'NUMBER',
    },
    commands: {
      new: 'Begin a new standard with what the law says about a provision.',
      check: 'Check standards against the law and against themselves.',
      format: 'Put lines, spaces and tables in order, without changing the content.',
      text: 'Write citizen texts.',
      config: 'Write configuration for case systems, such as registration forms.',
      model: 'Show what a file holds, as JSON.',
      print: 'Write a file from JSON that the command model has shown.',
    },
    options: {
      help: 'show this help',
      version: 'show the version number',
      language: 'language of messages: da or en (else KVAST_SPROG, else Danish)',
      municipality: 'name of the municipality (else the one that has a file in the folder)',
      provision: 'the provision, for example "serviceloven § 82 b"',
      title: 'title of the standard (else that of the provision)',
      firstDay: 'first day of the standard, YYYY-MM-DD (else today)',
      newFile: 'file to write; without it the standard is shown on the screen',
      force: 'write even where the file exists',
      date: 'by the law of this day, YYYY-MM-DD (else today)',
      formatCheck: 'write nothing, but list the files that are not in order',
      textFormat: 'html, md (Markdown), docx (Word), pdf or all (all four); else html',
      textLanguage: 'language of what Kvast writes: da or en; the municipality’s own words stay Danish',
      easy: 'the short text on one page: what, who, how, cost and contact',
      out: 'folder to write to; without it a single file is shown on the screen',
      form: 'form of address: du or borgeren; else as the standard says',
      target: 'what to configure, one name or several with commas between; otherwise everything',
    },
    arguments: {
      paths: { name: 'paths', about: 'files and folders (else the folder that you are in)' },
      files: {
        name: 'files',
        about: "files and folders; municipality and terms come from the file's folder and its sub-folders",
      },
      file: { name: 'file', about: 'one file' },
      changed: { name: 'paths', about: 'files and folders; the files are written anew' },
      json: { name: 'file', about: 'a file with JSON; with - or no file, standard input is read' },
    },
    exitCodes:
      'Exit codes: 0 no errors · 1 errors found, or files not formatted · 2 wrong use, or something could not be read or written',
  },
  usage: {
    unknownOption: (option, meant) =>
      `Kvast does not know the option ${option}.${meant ? ` Did you mean ${meant}?` : ''}`,
    unknownCommand: (command, meant) =>
      `Kvast does not know the command "${command}".${meant ? ` Did you mean ${meant}?` : ''}`,
    missingFile: 'Something is missing: name a file.',
    missingFiles: 'Something is missing: name at least one file or folder.',
    missingValue: (option) => `The option ${option} lacks a value.`,
    tooManyArguments: (command) => `The command ${command} was given more files than it can use. Name one file.`,
    wrongChoice: (option, value, choices) => `${option} cannot be "${value}". Choose one of: ${choices.join(', ')}.`,
    wrongDate: (value) => `"${value}" is not a date. Write it as YYYY-MM-DD, for example 2025-05-01.`,
    needsOut: (command, files) =>
      `There are ${count(files)} files to write, and the screen can only show one. Name a folder: kvast ${command} … --out FOLDER.`,
    other: 'The command could not be understood.',
    seeHelp: 'See "kvast --help".',
  },
  output: {
    noSpace: 'The disk is full, so the result is not written to its end.',
    logoMissing: (path) => `The logo ${path} is not there. The text is written without it.`,
    logoTooLarge: (path) => `The logo ${path} is larger than 2 MB. The text is written without it.`,
    logoUnknown: (path) => `The logo ${path} is not a PNG, JPEG or SVG picture. The text is written without it.`,
    written: (path) => `Wrote ${path}`,
    progress: (done, total, file) => `${count(done)} of ${count(total)} standards are done. Now: ${file}`,
    notWritten: (path, problem) => {
      const why: Record<typeof problem, string> = {
        denied: 'You may not write here. Choose another folder with --out.',
        noSpace: 'The disk is full.',
        folderInTheWay: 'There is a folder of that name already. Move it, or choose another folder with --out.',
        fileInTheWay: 'A part of the path is a file and not a folder. Choose another folder with --out.',
        outside: 'The path lies outside the chosen folder, so nothing was written.',
        clash:
          'Two standards would be written to this file, so nothing was written. Rename one, or run the command for one at a time.',
        exists:
          'The file exists already, so nothing was written. Choose another name with --out, or replace it with --force.',
        failed: 'The file could not be written to the disk. Try again, or choose another folder with --out.',
      };
      return `${path}: ${why[problem]}`;
    },
    hasSyntaxFindings: (file, number) =>
      `${file}: There ${number === 1 ? 'is' : 'are'} ${plural(number, 'place')} in the file that Kvast does not quite understand. The result rests on the others. See them with: kvast check ${file}`,
    noStandard: (file) => `${file}:1:1: The file holds no quality standard, so there is nothing to write.`,
    noServices: (file) => `${file}:1:1: The standard has no services, so there is nothing to write.`,
    nothingUnderstood: (file) =>
      `${file}:1:1: Kvast cannot tell what the file is. It must begin with a heading such as # Kvalitetsstandard "Name".`,
    contextCutShort: (folder) =>
      `${folder}: The folder is so large that Kvast has searched only part of it for municipality and terms. Name the folder of your standards rather than a single file.`,
    ownFault: (file, cause) =>
      `${file ? `${file}: ` : ''}Kvast could not finish because of a fault in the program itself (${cause}). Report it to those who maintain Kvast, with the file if you can; KVAST_DEBUG=1 shows more.`,
  },
};

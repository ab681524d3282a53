import { targetNames } from '@kvast/workspace/configuration';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { setUpCheck } from './check-command.ts';
import { choice, date } from './choices.ts';
import { ALL_SYSTEMS, config } from './commands/config.ts';
import { configDiff } from './commands/config-diff.ts';
import { type DiffOptions, diff, diffFormats } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { formatFiles } from './commands/format.ts';
import { type LawOptions, law } from './commands/law.ts';
import { coverageOfLaw, type LawCoverageOptions } from './commands/law-coverage.ts';
import { lix } from './commands/lix.ts';
import { model } from './commands/model.ts';
import { createStandard, type NewOptions } from './commands/new.ts';
import { print } from './commands/print.ts';
import { type TextOptions, text, textFormats } from './commands/text.ts';
import { type SiteFlags, textSite } from './commands/text-site.ts';
import { type WatchLawOptions, watchLaw } from './commands/watch-law.ts';
import { configTextsIn } from './config-texts.ts';
import { diffTextsIn } from './diff-texts.ts';
import type { ExitCode } from './exit-codes.ts';
import { explainTextsIn } from './explain-texts.ts';
import type { Io } from './io.ts';
import { lawTextsIn } from './law-texts.ts';
import { lawWatchTextsIn } from './law-watch-texts.ts';
import { lixTextsIn } from './lix-texts.ts';
import { siteTextsIn } from './site-texts.ts';
import { wrap } from './terminal.ts';
import type { HelpTexts, UsageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `kvast new`, which carry the names that the standard itself uses. */
interface NewFlags extends Pick<NewOptions, 'date' | 'out' | 'force'> {
  readonly kommune?: string;
  readonly bestemmelse?: string;
  readonly titel?: string;
}

interface ConfigFlags {
  readonly target?: readonly string[];
  readonly system?: readonly string[];
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly format?: 'pretty' | 'json';
  readonly out?: string;
  readonly date?: string;
}

/** The command line: commands, arguments and options. `finish` gets the exit code of the command that ran. */
export function program(io: Io, finish: (code: ExitCode) => void): Command {
  const { help, usage } = io.texts;
  const { words } = help;
  const targets = targetNames().map(({ name }) => name);
  const root = prepared(new Command('kvast'), io)
    .description(help.about)
    .usage(`${words.command} ${words.options}`)
    .version(packageJson.version, '-V, --version', help.options.version)
    .helpCommand(false)
    .addHelpText('after', `\n${wrap(help.exitCodes, 80).join('\n')}`);
  const add = (name: Exclude<keyof HelpTexts['commands'], 'new'>, files: keyof HelpTexts['arguments']) => {
    const { name: word, about } = help.arguments[files];
    const argument = {
      paths: `[${word}...]`,
      files: `<${word}...>`,
      changed: `<${word}...>`,
      file: `<${word}>`,
      json: `[${word}]`,
    }[files];
    const command = prepared(new Command(name), io)
      .description(help.commands[name])
      .argument(argument, about)
      .usage(`${words.options} ${argument}`);
    root.addCommand(command);
    return command;
  };

  const start = prepared(new Command('new'), io)
    .description(help.commands.new)
    .usage(words.options)
    .option(`--kommune <${words.name}>`, help.options.municipality)
    .option(`--bestemmelse <${words.provision}>`, help.options.provision)
    .option(`--titel <${words.name}>`, help.options.title)
    .option(`--date <${words.date}>`, help.options.firstDay, (value) => date(usage, value))
    .option(`--out <${words.file}>`, help.options.newFile)
    .option('--force', help.options.force)
    .action(async ({ kommune, bestemmelse, titel, ...rest }: NewFlags) =>
      finish(await createStandard({ ...rest, municipality: kommune, provision: bestemmelse, title: titel }, io)),
    );
  root.addCommand(start);
  setUpCheck(add('check', 'paths'), io, finish);
  const lawTexts = lawTextsIn[io.language];
  const lawCommand = prepared(new Command('law'), io)
    .description(lawTexts.command)
    .argument(`[${lawTexts.argument.name}...]`, lawTexts.argument.about)
    .usage(`${words.options} [${lawTexts.argument.name}]`)
    .option(`--date <${words.date}>`, lawTexts.options.date, (value) => date(usage, value))
    .option(
      '--format <pretty|json|lov>',
      lawTexts.options.format,
      choice(usage, '--format', ['pretty', 'json', 'lov'] as const),
    )
    .option(`--law <${words.folder}>`, lawTexts.options.law)
    .action(async (question: string[], options: Partial<LawOptions>) =>
      finish(await law(question, { ...options, format: options.format ?? 'pretty' }, io)),
    );
  root.addCommand(lawCommand);
  root.addCommand(explainCommand(io, usage, finish));
  add('format', 'changed')
    .option('--check', help.options.formatCheck)
    .action(async (paths: string[], options: { check?: boolean }) => finish(await formatFiles(paths, options, io)));
  add('text', 'files')
    .option(`--format <${textFormats.join('|')}>`, help.options.textFormat, choice(usage, '--format', textFormats))
    .option(`--out <${words.folder}>`, help.options.out)
    .option('--samlet', siteTextsIn[io.language].option)
    .option('--let', help.options.easy)
    .option('--lang <da|en>', help.options.textLanguage, choice(usage, '--lang', ['da', 'en']))
    .option('--form <du|borgeren>', help.options.form, choice(usage, '--form', ['du', 'borgeren']))
    .option(`--date <${words.date}>`, help.options.date, (value) => date(usage, value))
    .action(async (paths: string[], { samlet, ...options }: Partial<TextOptions> & SiteFlags) =>
      finish(
        samlet
          ? await textSite(paths, options, io)
          : await text(paths, { ...options, format: options.format ?? 'html' }, io),
      ),
    );
  add('config', 'files')
    .option(`--target <${words.name}>`, `${help.options.target}: ${[ALL, ...targets].join(', ')}`, (value) =>
      chosenTargets(usage, value, targets),
    )
    .option(`--out <${words.folder}>`, help.options.out)
    .option(`--date <${words.date}>`, help.options.date, (value) => date(usage, value))
    .option(`--system <${words.name}>`, configTextsIn[io.language].options.system, names)
    .option('--check', configTextsIn[io.language].options.check)
    .option('--diff', configTextsIn[io.language].options.diff)
    .option(
      '--format <pretty|json>',
      configTextsIn[io.language].options.format,
      choice(usage, '--format', ['pretty', 'json'] as const),
    )
    .action(async (paths: string[], { target, system, diff, format, ...options }: ConfigFlags) => {
      if (diff) {
        if (target || system || options.out || options.check) {
          throw new UsageError(configTextsIn[io.language].diffAlone);
        }
        return finish(await configDiff(paths, { format: format ?? 'pretty', date: options.date }, io));
      }
      if (format) throw new UsageError(configTextsIn[io.language].formatNeedsDiff);
      // Who asks for a system alone wants its set-up basis and nothing else.
      const chosen = target ?? (system ? [] : targets);
      finish(await config(paths, { ...options, targets: chosen, systems: system ?? [] }, io));
    });
  root.addCommand(diffCommand(io, usage, finish));
  for (const command of lawCommands(io, finish)) root.addCommand(command);
  const lixHelp = help.arguments.files;
  root.addCommand(
    prepared(new Command('lix'), io)
      .description(lixTextsIn[io.language].about)
      .argument(`<${lixHelp.name}...>`, lixHelp.about)
      .usage(`${words.options} <${lixHelp.name}...>`)
      .action(async (paths: string[]) => finish(await lix(paths, io))),
  );
  add('model', 'file').action(async (path: string) => finish(await model(path, io)));
  add('print', 'json').action(async (path: string | undefined) => finish(await print(path, io)));
  return root;
}

function lawCommands(io: Io, finish: (code: ExitCode) => void): Command[] {
  const { about, coverage, coverageFormat, options: own, require } = lawWatchTextsIn[io.language];
  const { arguments: named, options, words } = io.texts.help;
  const command = (name: string, description: string, format: string) =>
    prepared(new Command(name), io)
      .description(description)
      .argument(`[${named.paths.name}...]`, named.paths.about, ['.'])
      .usage(`${words.options} [${named.paths.name}...]`)
      .option(
        '--format <pretty|json>',
        format,
        choice(io.texts.usage, '--format', ['pretty', 'json'] as const),
        'pretty',
      )
      .option(`--date <${words.date}>`, options.date, (value) => date(io.texts.usage, value));
  return [
    command('watch-law', about, own.format)
      .option(`--memory <${words.file}>`, own.memory, 'lovversioner.json')
      .option('--remember', own.remember)
      .action(async (paths: string[], flags: WatchLawOptions) => finish(await watchLaw(paths, flags, io))),
    command('law-coverage', coverage, coverageFormat)
      .option('--require', require)
      .action(async (paths: string[], flags: LawCoverageOptions) => finish(await coverageOfLaw(paths, flags, io))),
  ];
}

function diffCommand(io: Io, usage: UsageTexts, finish: (code: ExitCode) => void): Command {
  const { about, names: edition, old, now, format } = diffTextsIn[io.language];
  const { options, words } = io.texts.help;
  return prepared(new Command('diff'), io)
    .description(about)
    .argument(`<${edition.old}>`, old)
    .argument(`<${edition.now}>`, now)
    .usage(`${words.options} <${edition.old}> <${edition.now}>`)
    .option(`--format <${diffFormats.join('|')}>`, format, choice(usage, '--format', diffFormats), 'md')
    .option(`--out <${words.folder}>`, options.out)
    .option(`--date <${words.date}>`, options.date, (value) => date(usage, value))
    .action(async (before: string, after: string, flags: DiffOptions) => finish(await diff(before, after, flags, io)));
}

function explainCommand(io: Io, usage: UsageTexts, finish: (code: ExitCode) => void): Command {
  const { about, what, paths, names } = explainTextsIn[io.language];
  const { options, words } = io.texts.help;
  return prepared(new Command('explain'), io)
    .description(about)
    .argument(`<${names.what}>`, what)
    .argument(`[${names.paths}...]`, paths)
    .usage(`${words.options} <${names.what}> [${names.paths}...]`)
    .option(`--date <${words.date}>`, options.date, (value) => date(usage, value))
    .action(async (subject: string, files: string[], { date }: { date?: string }) =>
      finish(await explain(subject, files, date, io)),
    );
}

/** What all commands share. Errors are thrown and told by us; the headings of the help are in the user's language. */
function prepared(command: Command, { texts: { help, usage } }: Io): Command {
  const { titles, words } = help;
  const translated: Record<string, string> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => translated[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`.replace(`${words.options} `, ''),
    })
    .option('--sprog <da|en>', help.options.language, choice(usage, '--sprog', ['da', 'en']))
    .helpOption('-h, --help', help.options.help);
}

const ALL = 'all';

/** `all`, or names with commas between. */
function chosenTargets(usage: UsageTexts, value: string, targets: readonly string[]): string[] {
  const pick = choice(usage, '--target', [ALL, ...targets]);
  const picked = value.split(',').map((name) => pick(name.trim()));
  return targets.filter((name) => picked.includes(ALL) || picked.includes(name));
}

/** Names with commas between; where one is `all`, the others add nothing. */
function names(value: string): string[] {
  const given = value.split(',').map((name) => name.trim());
  return given.includes(ALL_SYSTEMS) ? [ALL_SYSTEMS] : [...new Set(given)];
}

import { parseColour, readableOnWhite } from '@kvast/model/colour';
import type { Finding } from '@kvast/model/finding';
import { escaped } from '@kvast/text/html-parts';
import type { SuppressedFinding } from '@kvast/workspace/workspace';
import type { Io } from '../../../io.ts';
import type { CheckedFiles, CheckReporter } from '../../check-reporter.ts';
import { lawyerTextsIn } from '../../lawyer-texts.ts';
import { countOf, dayInWords, type ProvisionRow, provisionsIn, standardsIn } from '../../lawyer-view.ts';
import { STYLE } from './style.ts';

/** For a lawyer, to read and to print: one page that needs nothing else, by standard, by provision and by severity. */
const html: CheckReporter = {
  name: 'html',
  async report(checked, io) {
    // The rules' pages are large, and other reports do without them.
    const { rulePage } = await import('@kvast/rules/rule-pages');
    return page(checked, io, (rule) => rulePage(rule)?.title ?? rule);
  },
};

function page(checked: CheckedFiles, io: Io, ruleName: (rule: string) => string): string {
  const { language, texts: common } = io;
  const texts = lawyerTextsIn[language];
  const [own, ...others] = checked.workspace.municipalities();
  const municipality = others.length === 0 ? own : undefined;
  const colour = municipality?.colour?.text;
  const parsed = colour === undefined ? undefined : parseColour(colour);
  const mark = parsed && readableOnWhite(parsed) ? colour : undefined;
  const title = municipality ? `${texts.title} · ${municipality.name}` : texts.title;
  const standards = standardsIn(checked);
  const provisions = provisionsIn(checked);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}${mark === undefined ? '' : `\n:root { --mark: ${mark}; }`}
</style>
</head>
<body>
<header>
<p class="label">${escaped(municipality?.name ?? 'Kvast')}</p>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.checkedFor(dayInWords(checked.date, language)))} ${escaped(common.summary(checked.summary))}.</p>
<p class="notice">${escaped(common.notLegalAdvice)}</p>
</header>
<main>
${section('overblik', texts.overview, [
  table(
    [texts.standard, texts.errors, texts.warnings, texts.infos],
    standards.map(({ name, findings }) => [
      `<a href="#${idOf(name)}">${escaped(name)}</a>`,
      ...(['error', 'warning', 'info'] as const).map((severity) => String(countOf(findings, severity))),
    ]),
  ),
])}
${section('bestemmelser', texts.byProvision, [
  provisions.length === 0 ? `<p>${escaped(texts.noProvisions)}</p>` : '',
  ...provisions.map((row) => provisionPart(row, io, ruleName)),
])}
${section('standarder', texts.byStandard, [
  ...standards.map(
    ({ name, title: standardTitle, findings }) => `<section class="standard" aria-labelledby="${idOf(name)}">
<h3 id="${idOf(name)}">${escaped(standardTitle ?? name)}</h3>
${standardTitle === undefined ? '' : `<p class="quiet">${escaped(name)}</p>`}
${findings.length === 0 ? `<p>${escaped(texts.nothing)}</p>` : findings.map((finding) => findingPart(finding, checked, io)).join('\n')}
</section>`,
  ),
])}
${checked.suppressed.length === 0 ? '' : section('undtaget', texts.suppressed, [suppressedPart(checked.suppressed, io)])}
</main>
</body>
</html>
`;
}

function section(id: string, heading: string, parts: readonly string[]): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${parts.join('\n')}\n</section>`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...others]) =>
      `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function provisionPart(
  { id, title, link, findings }: ProvisionRow,
  { texts }: Io,
  ruleName: (rule: string) => string,
): string {
  const name = link === undefined ? escaped(id) : `<a href="${escaped(link)}">${escaped(id)}</a>`;
  const places = findings.map(
    (finding) =>
      `<li><a href="#${placeId(finding)}">${escaped(placeOf(finding))}</a> ${badge(finding, texts.severity[finding.severity])} ${escaped(ruleName(finding.rule))}</li>`,
  );
  return `<section class="provision"><h3>${name}${title === undefined ? '' : ` · ${escaped(title)}`}</h3>\n<ul>\n${places.join('\n')}\n</ul></section>`;
}

function findingPart(finding: Finding, checked: CheckedFiles, { texts, language }: Io): string {
  const { message, provision, source, strength, rule, range, file, related = [] } = finding;
  const line = checked
    .source(file)
    ?.split(/\r\n|\r|\n/)
    [range.start.line - 1]?.trim();
  const link = provision && checked.workspace.catalogueAt(checked.date).provision(provision)?.provision.link?.text;
  const basis = source ?? provision;
  const facts = [
    basis && (link ? `<a href="${escaped(link)}">${escaped(basis)}</a>` : escaped(basis)),
    strength && escaped(texts.strength[strength]),
    `<code>${escaped(rule)}</code>`,
  ].filter(Boolean);
  const also = related.map((one) => `<li>${escaped(`${one.file}:${one.range.start.line}: ${one.message}`)}</li>`);
  return `<article id="${placeId(finding)}" class="finding ${finding.severity}">
<p class="place">${badge(finding, texts.severity[finding.severity])} ${escaped(lawyerTextsIn[language].line(range.start.line))}</p>
<p>${escaped(message)}</p>${line ? `\n<blockquote>${escaped(line)}</blockquote>` : ''}${also.length > 0 ? `\n<ul>${also.join('')}</ul>` : ''}
<p class="quiet">${facts.join(' · ')}</p>
</article>`;
}

function suppressedPart(suppressed: readonly SuppressedFinding[], io: Io): string {
  const texts = lawyerTextsIn[io.language];
  return table(
    [texts.place, texts.rule, texts.until, texts.reason],
    suppressed.map(({ finding, suppression: { until, reason } }) => [
      escaped(placeOf(finding)),
      `<code>${escaped(finding.rule)}</code>`,
      escaped(until ? dayInWords(until.iso, io.language) : texts.noEnd),
      escaped(reason ?? ''),
    ]),
  );
}

function badge({ severity }: Finding, words: string): string {
  return `<span class="badge ${severity}">${escaped(words)}</span>`;
}

function placeOf({ file, range }: Finding): string {
  return `${file}:${range.start.line}`;
}

function placeId({ file, range, rule }: Finding): string {
  return `fund-${idOf(`${file}-${range.start.line}-${range.start.column}-${rule}`)}`;
}

/** Fit for a link, whatever a file is called. */
function idOf(name: string): string {
  return encodeURIComponent(name).replaceAll(/[%'()*!~]/g, '_');
}

export default html;

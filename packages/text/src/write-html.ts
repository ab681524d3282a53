import { callTo, mailTo } from './addresses.ts';
import type {
  Block,
  ContactCard,
  Definitions,
  Inline,
  List,
  ListEntry,
  OwnLanguage,
  Quote,
  Sourced,
  Table,
  TextDocument,
  TextSection,
  Timeline,
} from './document-tree.ts';
import { embedded, escaped, picture } from './html-parts.ts';
import { pageStyle } from './html-style.ts';
import type { Logo } from './logo.ts';
import { plain } from './phrase.ts';

interface HtmlOptions {
  readonly logo?: Logo;
  readonly site?: PagePlace;
}

/** What a page has more when it is one of several. */
export interface PagePlace {
  /** The way back to the page that leads to it. */
  readonly back: { readonly href: string; readonly words: string };
  /** JSON-LD of what the page is about, for machines that read it. */
  readonly data?: unknown;
}

/**
 * The text as one HTML page that needs nothing else: style inside, no script, no fonts or pictures from elsewhere.
 * Blocks carry `data-line`, the line in the standard's file that they come from.
 */
export function writeHtml(text: TextDocument, { logo, site }: HtmlOptions = {}): string {
  const { title, municipality, page } = text;
  const label = municipality === undefined ? text.label : `${text.label} · ${municipality}`;
  return `<!doctype html>
<html lang="${text.language}"${text.isShort ? ' class="short"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(municipality === undefined ? title : `${title} – ${municipality}`)}</title>
<style>
${pageStyle(text.colour)}
</style>${site?.data === undefined ? '' : `\n<script type="application/ld+json">${embedded(site.data)}</script>`}
</head>
<body>
<a class="skip" href="#tekst">${escaped(page.skipToText)}</a>
<div class="page">
<header>
${site ? `<p class="back"><a href="${escaped(site.back.href)}">${escaped(site.back.words)}</a></p>\n` : ''}${logo ? picture(logo) : ''}<p class="label">${escaped(label)}</p>
<h1${lang(text.ownLanguage)}>${escaped(title)}</h1>${notice(text)}
</header>
${contents(text)}
<main id="tekst" tabindex="-1">
${[...text.lead.map((block) => writeBlock(block)), ...text.sections.map((section) => writeSection(section, 2))].join('\n')}
</main>
<footer>
${sectionBody(text.footer, 2)}
</footer>
</div>
</body>
</html>
`;
}

function notice({ notice: said }: TextDocument): string {
  return said ? `\n<p class="notice"${line(said)}>${inline(said.runs)}</p>` : '';
}

function contents({ sections, page }: TextDocument): string {
  if (sections.length === 0) return '';
  const links = sections.map(
    ({ id, heading, headingLanguage }) => `<li><a href="#${id}"${lang(headingLanguage)}>${escaped(heading)}</a></li>`,
  );
  return `<div>
<nav aria-labelledby="indholdsliste">
<h2 id="indholdsliste">${escaped(page.contents)}</h2>
<ul>
${links.join('\n')}
</ul>
</nav>
</div>`;
}

function writeSection(section: TextSection, level: number): string {
  const kind = section.isService ? ' class="service"' : '';
  return `<section${kind} aria-labelledby="${section.id}">\n${sectionBody(section, level)}\n</section>`;
}

function sectionBody(section: TextSection, level: number): string {
  const tag = `h${Math.min(level, 6)}`;
  return [
    `<${tag} id="${section.id}"${lang(section.headingLanguage)}${line(section)}>${escaped(section.heading)}</${tag}>`,
    ...section.blocks.map((block) => writeBlock(block)),
    ...section.sections.map((inner) => writeSection(inner, level + 1)),
  ].join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${line(block)}>${inline(block.runs)}</p>`;
    case 'list':
      return list(block);
    case 'quote':
      return quote(block);
    case 'definitions':
      return definitions(block);
    case 'table':
      return table(block);
    case 'timeline':
      return timeline(block);
    case 'contacts':
      return `<ul class="cards"${line(block)}>\n${block.cards.map(contact).join('\n')}\n</ul>`;
  }
}

function list(block: List): string {
  return `<ul${line(block)}>\n${block.items.map(listEntry).join('\n')}\n</ul>`;
}

/** An ordered list, which is what a screen reader hears; the line and its stops are drawn by the style. */
function timeline({ stops, source }: Timeline): string {
  const items = stops.map(({ name, details, source: from }) => {
    const title = name === undefined ? '' : `<strong>${escaped(name)}</strong> `;
    return `<li${line({ source: from })}>${title}<span>${inline(details)}</span></li>`;
  });
  return `<ol class="course"${line({ source })}>\n${items.join('\n')}\n</ol>`;
}

function quote({ paragraphs, from, source }: Quote): string {
  const said = paragraphs.map((paragraph) => writeBlock(paragraph)).join('\n');
  return `<figure${line({ source })}>\n<blockquote>\n${said}\n</blockquote>\n<figcaption>${inline(from)}</figcaption>\n</figure>`;
}

function listEntry(item: ListEntry): string {
  const under = (item.blocks ?? []).map((block) => `\n${writeBlock(block)}`).join('');
  return `<li${line(item)}>${inline(item.runs)}${under}</li>`;
}

function definitions({ entries }: Definitions): string {
  const rows = entries.map(({ name, details }) => `<dt>${inline(name)}</dt>\n<dd>${inline(details)}</dd>`);
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

/** The roles keep it a table for screen readers on a narrow screen, where its rows are shown as cards. */
function table({ caption, columns, columnLanguage, rows, source }: Table): string {
  const heads = columns.map((name) =>
    name === ''
      ? '<td role="cell"></td>'
      : `<th scope="col" role="columnheader"${lang(columnLanguage)}>${escaped(name)}</th>`,
  );
  const body = rows.map(({ cells: [first = [], ...others], source: from }) => {
    const rest = others.map((cell, i) => {
      const label = columns[i + 1];
      return `<td role="cell"${label ? ` data-label="${escaped(label)}"` : ''}>${inline(cell)}</td>`;
    });
    const cells = [`<th scope="row" role="rowheader">${inline(first)}</th>`, ...rest];
    return `<tr role="row"${line({ source: from })}>\n${cells.join('\n')}\n</tr>`;
  });
  return `<table role="table"${line({ source })}>
${caption === undefined ? '' : `<caption>${escaped(caption)}</caption>\n`}<thead role="rowgroup"><tr role="row">
${heads.join('\n')}
</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>`;
}

function contact(card: ContactCard): string {
  const forWhom = card.forWhom ? `\n<p>${inline(card.forWhom)}</p>` : '';
  const details = card.details.map(({ label, runs }) => `<dt>${escaped(label)}</dt>\n<dd>${inline(runs)}</dd>`);
  const list = details.length > 0 ? `\n<dl>\n${details.join('\n')}\n</dl>` : '';
  return `<li${line(card)}><p class="name"${lang(card.nameLanguage)}>${escaped(card.name)}</p>${forWhom}${list}</li>`;
}

function inline(runs: readonly Inline[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Inline): string {
  switch (run.kind) {
    case 'text':
      return escaped(run.text);
    case 'strong':
      return `<strong>${inline(run.runs)}</strong>`;
    case 'emphasis':
      return `<em>${inline(run.runs)}</em>`;
    case 'note':
      return `<small>${inline(run.runs)}</small>`;
    case 'code':
      return `<code>${escaped(run.text)}</code>`;
    case 'link':
      return `<a href="${escaped(run.href)}"${keptTogether(run.runs)}>${inline(run.runs)}</a>`;
    case 'written':
      return run.language || run.source
        ? `<span${lang(run.language)}${line(run)}>${inline(run.runs)}</span>`
        : inline(run.runs);
    case 'statement':
      return run.source ? `<span${line(run)}>${inline(run.runs)}</span>` : inline(run.runs);
    case 'phone':
      return `<a href="${escaped(callTo(run.number))}">${escaped(run.number)}</a>`;
    case 'email':
      return `<a href="${escaped(mailTo(run.address))}">${escaped(run.address)}</a>`;
    case 'time':
      return `<time datetime="${run.iso}">${escaped(run.text)}</time>`;
  }
}

/** "§ 82 b" is hard to read over two lines; a longer name than this may need both on a phone. */
function keptTogether(runs: readonly Inline[]): string {
  const words = plain(runs);
  return words.includes('§') && words.length <= 28 ? ' class="rule"' : '';
}

function lang(language: OwnLanguage | undefined): string {
  return language ? ` lang="${language}"` : '';
}

function line({ source }: Sourced): string {
  return source ? ` data-line="${source.start.line}"` : '';
}

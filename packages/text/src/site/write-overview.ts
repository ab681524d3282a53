import { date } from '../danish/dates.ts';
import { embedded, escaped, picture } from '../html-parts.ts';
import { pageStyle } from '../html-style.ts';
import type { Logo } from '../logo.ts';
import { plain } from '../phrase.ts';
import type { Overview, OverviewEntry, OverviewGroup } from './overview.ts';
import { OVERVIEW_STYLE } from './overview-style.ts';
import { SEARCH_SCRIPT } from './search-script.ts';

const SECTIONS = {
  situation: 'Find efter din situation',
  alder: 'Find efter alder',
  navn: 'Al hjælp fra A til Å',
  paragraf: 'Find efter paragraf i loven',
} as const;

/** The page that leads to every standard. It needs nothing else: style, search and search index stand in it. */
export function writeOverview(overview: Overview, { logo }: { readonly logo?: Logo } = {}): string {
  const { municipality, colour } = overview;
  const title = `Find hjælp i ${municipality ?? 'kommunen'}`;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${pageStyle(colour)}
${OVERVIEW_STYLE}
</style>
</head>
<body>
<a class="skip" href="#tekst">Gå til indholdet</a>
<div class="page">
<header>
${logo ? picture(logo) : ''}<p class="label">Kvalitetsstandarder</p>
<h1>${escaped(title)}</h1>
<p class="intro">Her kan du læse, hvilken hjælp der findes, hvem der kan få den, og hvordan du får den.</p>
</header>
${search()}
<div>
<nav aria-labelledby="veje">
<h2 id="veje">Veje til hjælpen</h2>
<ul>
${Object.entries(SECTIONS)
  .map(([id, heading]) => `<li><a href="#${id}">${heading}</a></li>`)
  .join('\n')}
</ul>
</nav>
</div>
<main id="tekst" tabindex="-1">
${section('situation', groups(overview.situations))}
${section('alder', groups(overview.ages))}
${section('navn', names(overview.entries))}
${section('paragraf', overview.laws.map(law).join('\n'))}
</main>
<footer>
${footer(overview)}
</footer>
</div>
<script type="application/json" id="soegeindeks">${embedded(overview.entries.map(indexed))}</script>
<script>
${SEARCH_SCRIPT}
</script>
</body>
</html>
`;
}

/** Before everything else, because most people come to search; hidden where there is no script to search with. */
function search(): string {
  return `<div class="search" id="soegning" role="search" hidden>
<form>
<label for="soegeord">Hvad har du brug for hjælp til?</label>
<div class="field">
<input id="soegeord" type="search" autocomplete="off" spellcheck="false" aria-describedby="soegehjaelp">
<button type="submit">Søg</button>
</div>
<p class="hint" id="soegehjaelp">Skriv begyndelsen af et ord, navnet på en ydelse eller en paragraf.</p>
</form>
<p class="answer" id="svar" role="status"></p>
<ul class="found" id="fundet"></ul>
</div>`;
}

function section(id: keyof typeof SECTIONS, content: string): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${SECTIONS[id]}</h2>\n${content}\n</section>`;
}

function groups(all: readonly OverviewGroup[]): string {
  const each = all.map(
    ({ heading, entries }) => `<div class="group">\n<h3>${escaped(heading)}</h3>\n${folded(entries)}\n</div>`,
  );
  return `<div class="groups">\n${each.join('\n')}\n</div>`;
}

/** More than this push the next headings out of sight. */
const MOST_OPEN = 6;

function folded(entries: readonly OverviewEntry[]): string {
  const list = links(entries);
  return entries.length <= MOST_OPEN
    ? list
    : `<details>\n<summary>Vis ${entries.length} slags hjælp</summary>\n${list}\n</details>`;
}

function links(entries: readonly OverviewEntry[]): string {
  return `<ul>\n${entries.map((entry) => `<li>${link(entry)}</li>`).join('\n')}\n</ul>`;
}

function link({ href, title, note }: OverviewEntry): string {
  const mark = note === undefined ? '' : ` <span class="note">${escaped(note)}</span>`;
  return `<a href="${escaped(href)}">${escaped(title)}</a>${mark}`;
}

function names(entries: readonly OverviewEntry[]): string {
  const items = entries.map((entry) => {
    const services = entry.services.length > 0 ? `<span>${escaped(entry.services.join(' · '))}</span>` : '';
    return `<li>${link(entry)}${services}</li>`;
  });
  return `<ul class="names">\n${items.join('\n')}\n</ul>`;
}

function law({ heading, provisions }: Overview['laws'][number]): string {
  const rows = provisions.map((one) => `<div><dt>${escaped(one.heading)}</dt>\n<dd>${links(one.entries)}</dd></div>`);
  return `<div class="provisions">\n<h3>${escaped(heading)}</h3>\n<dl>\n${rows.join('\n')}\n</dl>\n</div>`;
}

function footer({ municipality, website, date: day }: Overview): string {
  const shown = plain(date({ iso: day, precision: 'day' }));
  const more = website
    ? `\n<p><a href="${escaped(website)}">Gå til ${escaped(municipality ?? 'kommunen')}s hjemmeside</a></p>`
    : '';
  return `<p>Oversigten viser det, der gælder den ${escaped(shown)}, og det, der er vedtaget og træder i kraft senere.</p>${more}`;
}

/** Short names, because there is one of each for every standard. */
function indexed({ title, href, services, note, words }: OverviewEntry) {
  return { t: title, h: href, s: services.join(' · ') || undefined, n: note, w: words };
}

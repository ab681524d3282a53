import { contrast, hex, lightenedFor, parseColour, READABLE, type Rgb } from '@kvast/model/colour';

/**
 * The page's style. Every pair of colours has a contrast of at least 4.5:1, in light and in dark. Sizes follow the
 * reader's own text size; nothing is wider than a phone of 320 px.
 */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2730; --quiet: #4c5a66; --line: #d3dbe1; --tint: #f1f6f7; --accent: #0b5568; --mark: #0b5568;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #12181d; --ink: #e8edf0; --quiet: #b3c0c9; --line: #36434d; --tint: #1a232a; --accent: #8bd3e6; --mark: #2f8aa1; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}
.page { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem 3rem; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--paper); padding: .75rem 1.25rem; z-index: 1; }
.skip:focus { left: 0; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
.rule { white-space: nowrap; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
header { border-top: .5rem solid var(--mark); padding: 2rem 0 1rem; }
.back { margin: 0 0 1rem; }
.back a { display: inline-block; padding: .25rem 0; }
.back a::before { content: "← " / ""; }
.label { margin: 0; color: var(--quiet); }
header .logo { float: right; border-radius: .25rem; height: 4rem; max-width: 40%; object-fit: contain; margin: 0 0 .5rem 1.5rem; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.5vw, 2.75rem); line-height: 1.15; margin: .25rem 0 0; letter-spacing: -.01em; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.5rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.2rem; margin: 1.9rem 0 .5rem; }
h4, h5, h6 { font-size: 1.0625rem; margin: 1.4rem 0 .35rem; }
p { margin: 0 0 .8rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.35rem; }
ol { padding-left: 1.6rem; }
li { margin: .3rem 0; padding-left: .15rem; }
li::marker { color: var(--mark); }
li > ul, li > ol, li > p { margin: .4rem 0 .5rem; }
ol.course { list-style: none; padding: 0; counter-reset: stop; }
.course > li { position: relative; margin: 0; padding: 0 0 1.1rem 2.6rem; counter-increment: stop; }
.course > li::before {
  content: counter(stop); position: absolute; left: 0; top: .05rem; width: 1.7rem; height: 1.7rem; border: 2px solid var(--mark);
  border-radius: 50%; font-size: .85rem; font-weight: 650; line-height: 1.55rem; text-align: center; background: var(--paper);
}
.course > li:not(:last-child)::after { content: ""; position: absolute; left: calc(.85rem - 1px); top: 1.8rem; bottom: 0; border-left: 2px solid var(--mark); }
.course > li > strong { display: block; }
nav { background: var(--tint); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0 0; }
main { padding-top: 1.5rem; }
main:focus { outline: none; }
nav h2 { font-size: 1.0625rem; margin: 0 0 .35rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
.service { border-top: 3px solid var(--mark); margin-top: 3rem; padding-top: .1rem; }
.service > h2 { margin-top: 1.25rem; font-size: 1.65rem; }
.cards { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.cards > li { margin: 0; padding: 1rem 1.25rem; background: var(--tint); border: 1px solid var(--line); border-radius: .5rem; }
.cards p { margin: 0; }
.cards .name { font-weight: 650; }
.cards dl { margin: .5rem 0 0; }
.cards dl a { display: inline-block; padding: .1rem 0; }
small { font-size: .9em; color: var(--quiet); }
.notice { margin: 1rem 0 0; padding: .75rem 1.25rem; border: 2px solid var(--mark); border-radius: .5rem; background: var(--tint); font-weight: 650; }
figure { margin: 0 0 1rem; padding: .1rem 0 .1rem 1.1rem; border-left: 4px solid var(--line); color: var(--quiet); }
blockquote { margin: 0; }
figcaption { font-size: .9em; }
figcaption::before { content: "– "; }
dl { margin: 0 0 1rem; }
dt { font-weight: 650; }
dd { margin: 0 0 .6rem; }
.cards dd { margin-bottom: .25rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; font-size: .95rem; hyphens: auto; }
caption { text-align: left; font-weight: 650; margin-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--mark); }
tbody th { font-weight: 500; }
code { font-size: .95em; background: var(--tint); padding: .05em .3em; border-radius: .2em; }
footer { margin-top: 3.5rem; padding-top: .25rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .95rem; }
footer h2 { font-size: 1.15rem; color: var(--ink); margin-top: 1.5rem; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; }
footer dd { margin: 0; min-width: 0; }
@media (max-width: 40rem) {
  /* A row becomes a card; the headings of its columns are repeated in it by its cells. */
  table, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  caption { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  tbody tr:first-child { border-top: 2px solid var(--mark); }
  tbody th, td { border: 0; padding: 0; }
  tbody th { font-weight: 650; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (max-width: 40rem) { header .logo { float: none; display: block; margin: 0 0 .75rem; } }
@media screen and (prefers-color-scheme: dark) { header .logo { background: #fff; padding: .25rem; } }
@media (max-width: 30rem) {
  footer dl { display: block; }
  footer dd { margin-bottom: .5rem; }
}
@media (min-width: 70rem) {
  .page { max-width: 68rem; display: grid; grid-template-columns: 17rem minmax(0, 44rem); column-gap: 4rem; align-content: start; }
  header, footer { grid-column: 1 / -1; }
  header { padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
  nav { position: sticky; top: 1rem; margin: 2rem 0 0; max-height: calc(100vh - 2rem); overflow-y: auto; }
  main > h2:first-child, main > section:first-child > h2 { margin-top: .75rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --tint: #fff; --accent: #000; --mark: #000; }
  body { font-size: 11pt; }
  .page { display: block; max-width: none; padding: 0; }
  nav, .skip, .back { display: none; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  .course > li, li, tr, .cards > li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  /* The short text is to hang on a door: one page of A4. */
  .short { font-size: 12px; }
  .short body { font-size: 10pt; line-height: 1.35; }
  .short header { padding: .75rem 0 0; }
  .short main { padding-top: .75rem; }
  .short h1 { font-size: 1.9rem; }
  .short h2 { font-size: 1.15rem; margin: .9rem 0 .25rem; }
  .short p { margin-bottom: .35rem; }
  .short ul { margin-bottom: .4rem; }
  .short li { margin: .1rem 0; }
  .short .cards { grid-template-columns: 1fr 1fr; gap: .6rem; }
  .short .cards > li { padding: .5rem .75rem; }
  .short .cards dl { margin-top: .15rem; }
  .short footer { margin-top: 1rem; padding-top: 0; }
  .short footer h2 { display: none; }
  .short footer p { margin: .4rem 0 0; }
}
`.trim();

/** What words in the municipality's colour stand on: the light tint, and in the dark the lightest of the dark ones. */
const TINT: Rgb = [241, 246, 247];
const DARK_TINT: Rgb = [26, 35, 42];

/** @param colour of the municipality as `#rrggbb`, readable on white; the page's own where there is none */
export function pageStyle(colour: string | undefined): string {
  const own = colour === undefined ? undefined : parseColour(colour);
  if (!own) return PAGE_STYLE;
  const tint = contrast(own, TINT) >= READABLE ? '' : ' --tint: #ffffff;';
  const dark = hex(lightenedFor(own, DARK_TINT));
  return `${PAGE_STYLE}
@media screen and (prefers-color-scheme: light) { :root { --accent: ${colour}; --mark: ${colour};${tint} } }
@media screen and (prefers-color-scheme: dark) { :root { --accent: ${dark}; --mark: ${dark}; } }`;
}

/** What the overview has more than a standard's page. */
export const OVERVIEW_STYLE = `
.intro { margin: .9rem 0 0; font-size: 1.2rem; line-height: 1.45; max-width: 36rem; }
main > section > h2 { scroll-margin-top: 1rem; }
.search { background: var(--tint); border: 1px solid var(--line); border-left: .35rem solid var(--mark); border-radius: .5rem; padding: 1.25rem 1.5rem; margin-top: 1rem; }
.search[hidden] { display: none; }
.search label { display: block; font-size: 1.25rem; font-weight: 650; margin: 0 0 .5rem; }
.search .field { display: flex; gap: .6rem; max-width: 44rem; }
.search input, .search button { font: inherit; min-height: 3rem; border-radius: .35rem; border: 2px solid var(--mark); }
.search input { flex: 1; min-width: 0; padding: 0 .85rem; background: var(--paper); color: var(--ink); }
.search button { padding: 0 1.25rem; background: var(--accent); color: var(--paper); font-weight: 650; border-color: var(--accent); cursor: pointer; }
.search .hint { margin: .6rem 0 0; color: var(--quiet); font-size: .95rem; }
.answer { margin: 1rem 0 .25rem; font-weight: 650; }
.answer:empty { margin: 0; }
.found, .names { list-style: none; padding: 0; }
.found > li, .names > li { margin: 0; padding: .7rem 0; border-bottom: 1px solid var(--line); }
.found { margin: 0; max-width: 44rem; }
.found > li:last-child { border: 0; padding-bottom: 0; }
.found a, .names a { font-weight: 650; }
.found span, .names span { display: block; color: var(--quiet); }
.found strong, .note { display: block; font-size: .95rem; font-weight: 650; }
.groups { columns: 2 17rem; column-gap: 1rem; }
.group { break-inside: avoid; background: var(--tint); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.group h3 { margin: 0 0 .35rem; font-size: 1.15rem; }
.group ul, .provisions ul { list-style: none; margin: 0; padding: 0; }
.group li { margin: 0; padding: .2rem 0; }
.group a { display: inline-block; padding: .1rem 0; }
.provisions dl { border-top: 2px solid var(--mark); }
.provisions dl > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .25rem 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.provisions dt { font-weight: 500; }
.provisions dd { margin: 0; }
.provisions dd li { margin: 0; padding: 0 0 .2rem; }
.provisions dd a { display: inline-block; padding: .1rem 0; }
summary { color: var(--accent); cursor: pointer; padding: .2rem 0; }
details[open] > summary { margin-bottom: .35rem; }
@media (min-width: 70rem) { .search { grid-column: 1 / -1; margin-top: 2rem; } }
@media (max-width: 40rem) {
  .provisions dl > div { grid-template-columns: minmax(0, 1fr); }
  .search { padding: 1rem; }
  .search button { padding: 0 1rem; }
}
@media print {
  .search, summary { display: none; }
  ::details-content { content-visibility: visible; height: auto; }
}
`.trim();

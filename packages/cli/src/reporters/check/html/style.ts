/** Black on white, as it is printed; every pair of colours has a contrast of at least 4.5:1. */
export const STYLE = `
:root { --ink: #1c2730; --quiet: #4c5a66; --line: #d3dbe1; --tint: #f1f6f7; --mark: #0b5568; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 0 1.25rem 3rem; color: var(--ink); background: #fff; overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
header { border-top: .5rem solid var(--mark); padding: 1.5rem 0 .5rem; }
.label, .quiet, .place { color: var(--quiet); margin: 0 0 .25rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--mark); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
p { margin: 0 0 .5rem; }
a { color: #0b5568; text-underline-offset: .18em; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 500; }
td { font-variant-numeric: tabular-nums; }
ul { margin: 0 0 .5rem; padding-left: 1.25rem; }
blockquote { margin: .25rem 0 .5rem; padding: .25rem .75rem; border-left: 4px solid var(--line); background: var(--tint); font-family: ui-monospace, monospace; font-size: .9rem; }
code { font-size: .9em; }
.notice { padding: .5rem .75rem; background: var(--tint); border: 1px solid var(--line); }
.finding { border: 1px solid var(--line); border-left-width: 6px; border-radius: .3rem; padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid; }
.finding.error { border-left-color: #a3162a; }
.finding.warning { border-left-color: #7a5200; }
.finding.info { border-left-color: #0b5568; }
.badge { display: inline-block; padding: 0 .45rem; border: 1px solid currentColor; border-radius: .75rem; font-size: .85rem; font-weight: 650; }
.badge.error { color: #a3162a; }
.badge.warning { color: #7a5200; }
.badge.info { color: #0b5568; }
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  #bestemmelser, #standarder { break-before: page; }
  a { color: inherit; }
}
`.trim();

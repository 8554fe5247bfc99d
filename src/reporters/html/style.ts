/** The page's whole style. Severity and state are told by words, shape and pattern; colour comes on top. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --sunk: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --link: #0550ae; --focus: #0969da;
  --error: #b3151f; --error-bg: #ffebe9; --warning: #8a4600; --warning-bg: #fff4d6;
  --notice: #0550ae; --notice-bg: #e6f2ff; --good: #116329; --good-bg: #dafbe1; --plain: #59636e; --plain-bg: #eceff2;
  --mark: #ffe0a3; --mark-text: #1f2328;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #11161d; --sunk: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #343b45;
    --link: #79b8ff; --focus: #58a6ff;
    --error: #ff938a; --error-bg: #3c1618; --warning: #f0b354; --warning-bg: #35270c;
    --notice: #86bdff; --notice-bg: #12263f; --good: #6fd584; --good-bg: #12301b; --plain: #9ea7b3; --plain-bg: #23292f;
    --mark: #6b4a07; --mark-text: #fff3d6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; border: 1px solid var(--line); z-index: 1; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
time { white-space: nowrap; }
p code, li code, td code { background: var(--sunk); padding: .1em .2em; border-radius: 4px; overflow-wrap: anywhere; }
code.path { background: none; padding: 0; overflow-wrap: anywhere; }
header.top { border-bottom: 1px solid var(--line); background: var(--sunk); padding: 1.5rem 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h1 .name { color: var(--soft); font-weight: 500; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
.fails { margin: 0 0 1rem; font-size: 1.05rem; }
.run { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; font-size: .875rem; }
.run div { display: flex; gap: .4rem; }
.run dt { color: var(--soft); }
.run dd { margin: 0; overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .4rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); white-space: nowrap; }
tbody th { font-weight: 500; min-width: 8rem; }
th .soft { color: var(--soft); font-weight: 400; font-size: .85em; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.counts { width: auto; min-width: min(100%, 30rem); }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.5; padding: 0 .55em; border-radius: 1em; white-space: nowrap; border: 1px solid currentColor; color: var(--plain); background: var(--plain-bg); }
.badge.error, .badge.ended, .badge.major, .badge.downgraded { color: var(--error); background: var(--error-bg); }
.badge.warning, .badge.ending, .badge.long-term, .badge.unreadable, .badge.malformed { color: var(--warning); background: var(--warning-bg); }
.badge.notice, .badge.minor { color: var(--notice); background: var(--notice-bg); }
.badge.supported, .badge.patch { color: var(--good); background: var(--good-bg); }
.filters { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0 .75rem; display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; }
.filters[hidden] { display: none; }
.filters fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.filters legend, .filters .label { padding: 0; font-size: .8rem; color: var(--soft); display: block; }
.filters .options { display: flex; flex-wrap: wrap; gap: .15rem 1rem; min-height: 2.2rem; align-items: center; }
.filters .options label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filters input[type="search"] { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .6rem; width: 18rem; max-width: 100%; }
.filters button { font: inherit; color: inherit; background: var(--sunk); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .9rem; cursor: pointer; }
input[type="checkbox"] { width: 1.05rem; height: 1.05rem; accent-color: var(--focus); margin: 0; }
.count { margin: .25rem 0 1rem; color: var(--soft); }
.file { margin: 0 0 1.5rem; border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
.file > h3 { margin: 0; padding: .5rem 1rem; background: var(--sunk); font-size: .95rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
.file > h3 .path { font-size: .9rem; }
.file > h3 .tally { font-weight: 400; color: var(--soft); font-size: .85rem; }
.finding { padding: .75rem 1rem .85rem; border-top: 1px solid var(--line); border-left: 4px solid var(--plain); }
.many .finding { content-visibility: auto; contain-intrinsic-size: auto 10rem; }
.finding.error { border-left-color: var(--error); border-left-style: solid; }
.finding.warning { border-left-color: var(--warning); border-left-style: double; border-left-width: 5px; }
.finding.notice { border-left-color: var(--notice); border-left-style: dotted; }
.finding h4 { margin: 0 0 .3rem; font-size: 1rem; font-weight: 600; display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; }
.finding h4 .at { font-weight: 400; color: var(--soft); font-size: .875rem; }
.finding p { margin: .3rem 0; max-width: 52rem; }
.finding ul { margin: .3rem 0; padding-left: 1.25rem; font-size: .925rem; }
.more { color: var(--soft); font-size: .925rem; }
pre { margin: .5rem 0; padding: .45rem .75rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; }
pre .line { color: var(--soft); user-select: none; padding-right: 1ch; border-right: 1px solid var(--line); margin-right: 1ch; }
mark { background: var(--mark); color: var(--mark-text); text-decoration: underline 2px; text-underline-offset: .25em; border-radius: 2px; }
del { color: var(--error); } ins { color: var(--good); }
.commit { margin: 0 0 .5rem; }
.copy { font: inherit; font-size: .75rem; color: var(--soft); background: none; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; margin-left: .35em; cursor: pointer; min-height: 1.5rem; }
.copy:hover { color: var(--text); border-color: var(--soft); }
details > summary { cursor: pointer; }
details.fold { margin: .5rem 0; }
details.rule { border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1rem; margin: 0 0 .5rem; }
details.rule:target { border-color: var(--focus); }
details.rule p { max-width: 52rem; }
.edit { display: block; }
.picture { display: block; width: 100%; min-width: 44rem; height: auto; font-size: 13px; }
.picture text { fill: var(--text); }
.picture .soft { fill: var(--soft); }
.picture .grid { stroke: var(--line); stroke-width: 1; }
.picture .today { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
.picture .bar { stroke-width: 1.25; }
.picture .bar.supported { fill: var(--good-bg); stroke: var(--good); }
.picture .bar.ending, .picture .bar.long-term { fill: url(#ending); stroke: var(--warning); }
.picture .bar.ended { fill: url(#ended); stroke: var(--error); }
.picture .bar.unknown { fill: none; stroke: var(--plain); stroke-dasharray: 2 3; }
.picture .ink-error { stroke: var(--error); } .picture .ink-warning { stroke: var(--warning); }
.picture .paper-error { fill: var(--error-bg); } .picture .paper-warning { fill: var(--warning-bg); }
.picture .pile.error { fill: var(--error); } .picture .pile.warning { fill: var(--warning); } .picture .pile.notice { fill: var(--notice); }
.shares { display: block; width: 100%; height: 18px; margin: .5rem 0; }
.shares .part { fill: var(--plain); }
.shares .major, .shares .downgraded { fill: var(--error); } .shares .minor { fill: var(--notice); } .shares .patch { fill: var(--good); }
.picture .on { paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.bumps { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; padding: 0; margin: .25rem 0 1rem; }
.steps { width: 34px; height: 12px; vertical-align: -1px; margin-left: .5rem; }
.steps rect { fill: none; stroke: var(--soft); } .steps .on { fill: var(--text); stroke: var(--text); }
.arrow { color: var(--soft); padding: 0 .3em; }
.good { border: 1px solid var(--good); background: var(--good-bg); color: var(--good); border-radius: 8px; padding: .75rem 1rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 2rem; color: var(--soft); font-size: .875rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .wrap { padding: 0 .85rem; }
  h1 { font-size: 1.3rem; }
  .finding { padding: .65rem .75rem; }
  .filters { gap: .6rem 1rem; }
  .filters input[type="search"] { width: 100%; }
  .filters .wide { flex: 1 1 100%; }
  .counts th, .counts td { padding-right: .4rem; } .counts { min-width: 0; } .counts th { min-width: 0; }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  table.stack td, table.stack th { display: block; border: 0; padding: .1rem 0; white-space: normal; }
  table.stack td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  table.stack td:empty { display: none; }
}
@media (forced-colors: active) { mark { outline: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; }
  .filters, .count, nav, .skip, .copy { display: none; }
  a { color: inherit; } .wrap { max-width: none; }
  .file { break-inside: auto; } .finding { break-inside: avoid; }
  .many .finding { content-visibility: visible; }
}
`;

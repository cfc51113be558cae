package render

// style is the style sheet of a page, for screen and A4.
const style = `:root { color-scheme: light; }
body {
  margin: 0 auto; padding: 1.5em 1em; max-width: 44em;
  color: #1a1a1a; background: #fff;
  font: 1em/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; }
h1, h2 { text-wrap: balance; }
h1 { margin: 0 0 .6em; font-size: 1.9em; }
h2 { margin: 1.8em 0 .4em; padding-top: .4em; border-top: 1px solid #bfbfbf; font-size: 1.3em; }
h3 { margin: 1.2em 0 .2em; font-size: 1.05em; }
p, ul, ol { margin: 0 0 .6em; }
ul, ol { padding-left: 1.4em; }
li { margin-bottom: .25em; }
.kind { margin: 0 0 .2em; color: #454545; }
.draft { margin-bottom: 1em; padding: .5em .8em; border: 2px dashed #454545; }
table { width: 100%; margin: 0 0 1em; border-collapse: collapse; }
th, td { padding: .35em .6em; border: 1px solid #bfbfbf; text-align: left; vertical-align: top; }
thead th { background: #f5f5f5; }
tbody th { font-weight: 600; min-width: 8em; }
.to-fill th:first-child { width: 50%; font-weight: 400; }
.to-fill thead th:first-child { font-weight: 600; }
.to-fill th:first-child:nth-last-child(n+4) { width: 25%; }
.amount { text-align: right; }
.boxes { padding-left: 1.6em; list-style: "☐  "; }
.field { display: inline-block; min-width: 9em; border-bottom: 1px solid #454545; color: #454545; font-size: .85em; line-height: 1.8; text-align: right; }
.field.wide { min-width: min(22em, 100%); }
.lines-1 td { height: 1.6em; }
.lines-2 td { height: 3.4em; }
.lines-3 td { height: 5.2em; }
.lines-4 td { height: 7em; }
.small { font-size: .85em; }
footer { margin-top: 2em; padding-top: .6em; border-top: 1px solid #bfbfbf; color: #454545; font-size: .85em; }

@media (max-width: 30em) {
  table { font-size: .9em; }
  th, td { padding: .3em .4em; hyphens: auto; }
  tbody th { width: 47%; min-width: 0; }
}

@page { size: A4; margin: 18mm 20mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #454545; } }
@page sheet { margin: 13mm 17mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.38; }
  h1, h2, h3 { break-after: avoid; break-inside: avoid; }
  h2 { margin-top: .9em; }
  h3 { margin-top: .8em; }
  table { width: calc(100% - 2px); margin: 0 1px .6em; }
  .amount { white-space: nowrap; }
  th, td { padding: .25em .5em; }
  .new-page { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  p, li { orphans: 3; widows: 3; }
  tr, li, .draft, .field { break-inside: avoid; }
  li:first-child, li:nth-last-child(2) { break-after: avoid; }
  thead { display: table-header-group; }
  .one-page { page: sheet; font-size: 9.5pt; line-height: 1.28; }
  .one-page h1 { font-size: 1.6em; }
  .one-page h2 { margin: .5em 0 .15em; padding-top: .25em; font-size: 1.1em; }
  .one-page p, .one-page ul { margin-bottom: .25em; }
  .one-page li { margin-bottom: .1em; }
  .one-page .small { font-size: .85em; }
footer { margin-top: .8em; padding-top: .3em; }
}
`

/** The whole style of the page. Fonts are those a reader has: nothing is fetched. Marks are told apart without colour too. */
export const pageStyle = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1a1a1a; background: #fff;
  font: 16px/1.7 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
h1, h2, h3, .heading, .counts, .facts, table, .corrections, footer {
  font-family: "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .2rem; padding-bottom: .2rem; border-bottom: 2px solid #7a1f1f; overflow-wrap: anywhere; }
h3 { font-size: 1rem; }
.facts, .counts, .place, caption { color: #555; font-size: .85rem; }
.findings { padding-left: 1.8rem; }
.finding { margin: 1.2rem 0; padding-left: .6rem; border-left: 4px solid #777; break-inside: avoid; }
.finding.error { border-left-color: #b3261e; }
.finding.warning { border-left: 4px double #9a6700; }
.finding.information { border-left: 4px dotted #555; }
.heading { margin: 0; font-size: .9rem; }
.level { font-weight: 700; }
.error .level { color: #b3261e; }
.warning .level { color: #7a5200; }
code { color: #777; font-size: .75rem; }
blockquote { margin: .4rem 0; padding: .3rem .8rem; background: #f6f3ee; overflow-wrap: anywhere; }
mark { background: #ffe9a8; color: inherit; border-bottom: 2px solid #b3261e; }
.message { margin: .4rem 0; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .85rem; }
caption { text-align: left; }
td { border-top: 1px solid #ddd; padding: .2rem .5rem .2rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { min-width: 9em; }
td:nth-child(2) { white-space: nowrap; }
.corrections { font-size: .9rem; margin-top: .4rem; }
.corrections p, .corrections ul { margin: 0; }
.corrections ul, .accepted ul { list-style: none; padding-left: .5rem; }
.accepted { margin-top: 1.5rem; border-top: 1px solid #ccc; font-size: .9rem; }
.accepted p { margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid #ccc; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  h2, h3, .heading { break-after: avoid; }
  blockquote { background: none; border: 1px solid #bbb; }
  mark { background: none; font-weight: 700; }
}
`;

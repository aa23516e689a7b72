/** The only styles of the page. Colours reach 4.5:1 on their background; print is always on white. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1e21; --quiet: #5b6168; --line: #d9dce0; --wash: #f5f6f8;
  --accent: #1558b0; --critical: #a3001b; --high: #b3261e; --medium: #8a5300; --low: #35618e; --info: #5b6168;
  --good: #1e6b34; --tell: #fff3c4; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c1f; --ink: #e6e7e9; --quiet: #a4a9b0; --line: #3a3d42;
  --wash: #25272b; --accent: #8ab4f8; --critical: #ff8a8f; --high: #ff9b8f; --medium: #f2b866; --low: #92bdf0;
  --info: #a4a9b0; --good: #84cf9a; --tell: #4a3f14; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 28px 24px 64px; max-width: 980px; background: var(--paper); color: var(--ink);
  font: 13px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans KR", sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 22px; margin: 0 0 16px; }
h2 { font-size: 16px; margin: 36px 0 10px; padding-bottom: 5px; border-bottom: 1px solid var(--line); }
h3 { font-size: 14px; margin: 0; }
h4 { font-size: 12px; margin: 14px 0 3px; color: var(--quiet); }
p, ul, ol { margin: 4px 0; }
ul, ol { padding-left: 20px; }
a { color: var(--accent); }
code, pre { font: 11px/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.quiet, .about dt { color: var(--quiet); }
.about { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 18px; margin: 0; }
.about dd { margin: 0; overflow-wrap: anywhere; }
.notices { margin: 16px 0 0; padding: 9px 14px 9px 30px; background: var(--wash); border-radius: 4px; }
.counts { display: flex; flex-wrap: wrap; gap: 6px 26px; margin: 12px 0; padding: 0; list-style: none; }
.counts .none { color: var(--quiet); font-weight: 400; }
.counts b { font-size: 18px; margin-right: 5px; font-variant-numeric: tabular-nums; }
.contents { margin: 8px 0; padding: 0; list-style: none; }
.contents li { display: grid; grid-template-columns: 88px minmax(0, 1fr) max-content; gap: 0 10px; padding: 2px 0; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
.low { color: var(--low); } .info { color: var(--info); }
.critical, .high, .medium { font-weight: 600; }
.finding { margin: 0 0 18px; padding: 14px 16px; border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; }
.finding.is-critical, .finding.is-high { border-left-color: var(--high); }
.finding.is-medium { border-left-color: var(--medium); }
.finding.is-low { border-left-color: var(--low); }
.finding header { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; }
.finding header h3 { flex: 1 1 300px; }
.tags { font-size: 12px; }
.subjects { columns: 2; column-gap: 28px; }
.subjects li { overflow-wrap: anywhere; break-inside: avoid; }
.exchange { margin: 8px 0 0; }
.exchange figcaption { font-weight: 600; font-size: 12px; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.sides h5 { margin: 4px 0 2px; font-size: 11px; font-weight: 400; color: var(--quiet); }
.sides > div { min-width: 0; }
pre { margin: 0; padding: 7px 9px; background: var(--wash); border-radius: 3px; white-space: pre-wrap; overflow-wrap: anywhere; }
pre mark { background: var(--tell); color: inherit; display: block; margin: 0 -9px; padding: 0 9px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 12px; }
th, td { padding: 3px 10px 3px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { color: var(--quiet); font-weight: 500; }
.cookies th { white-space: nowrap; }
td.state { white-space: nowrap; }
td.short { white-space: nowrap; overflow-wrap: normal; }
.pass { color: var(--good); } .fail { color: var(--high); font-weight: 600; } .partly { color: var(--medium); }
.not-exercised, .not-observable { color: var(--quiet); }
.cookies { min-width: 900px; }
.cookies td:nth-child(1) { min-width: 110px; } .cookies td:nth-child(2) { min-width: 118px; } .cookies td:nth-child(7) { min-width: 76px; }
.session { margin: 0 0 14px; }
@media (max-width: 640px) { body { padding: 16px 14px 40px; } .sides { grid-template-columns: 1fr; }
  .subjects { columns: 1; } .about { grid-template-columns: 1fr; gap: 0; } .about dd { margin-bottom: 6px; }
  .coverage td, .coverage th { padding-right: 6px; } .coverage .evidence { display: none; }
  .coverage td.short, .coverage td.state { white-space: normal; } }
@page { margin: 15mm 13mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #454a50; --line: #c3c7cc; --wash: #f3f4f6;
    --accent: #0b4a99; --critical: #a3001b; --high: #b3261e; --medium: #7a4900; --low: #2d5580; --info: #454a50;
    --good: #1e6b34; --tell: #fff3c4; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  code, pre { font-size: 7.5pt; }
  table { font-size: 8pt; }
  .cookies { min-width: 0; font-size: 7pt; table-layout: fixed; }
  .cookies th:nth-child(-n+2) { width: 14%; } .cookies th:nth-child(3) { width: 20%; }
  .cookies th:nth-child(4), .cookies th:nth-child(8) { width: 5%; } .cookies th:nth-child(5) { width: 14%; }
  .wide { overflow: visible; }
  h2, h3, h4, figcaption { break-after: avoid; }
  tr, figcaption, .finding header { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  pre, pre mark, .notices, .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

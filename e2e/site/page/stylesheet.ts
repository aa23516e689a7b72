/** The one stylesheet of all sites; it stands in each page, so that it costs no request. */
export const STYLESHEET = `
:root { color-scheme: light dark; --ink: #1d2530; --soft: #5b6675; --paper: #fbfaf8; --card: #ffffff; --line: #dcdfe4; --key: #2f6f62; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e8ee; --soft: #9aa5b4; --paper: #14181d; --card: #1c2229; --line: #323b46; --key: #7cc4b2; }
}
:root[data-theme=dark] { color-scheme: dark; --ink: #e4e8ee; --soft: #9aa5b4; --paper: #14181d; --card: #1c2229; --line: #323b46; --key: #7cc4b2; }
:root[data-theme=light] { color-scheme: light; --ink: #1d2530; --soft: #5b6675; --paper: #fbfaf8; --card: #ffffff; --line: #dcdfe4; --key: #2f6f62; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); padding: 0.8rem 1.2rem; display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: baseline; }
header strong { font-size: 1.05rem; }
main { max-width: 54rem; margin: 0 auto; padding: 1.2rem; }
h1 { font-size: 1.45rem; line-height: 1.25; margin: 0.4rem 0 0.6rem; }
h2 { font-size: 1.05rem; margin: 0 0 0.5rem; }
p { margin: 0.4rem 0; }
.soft, small { color: var(--soft); }
a { color: var(--key); }
section, form.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.9rem 1.1rem; margin: 0.9rem 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; }
label { display: block; margin: 0.5rem 0; }
input, button { font: inherit; color: inherit; padding: 0.4rem 0.7rem; border: 1px solid var(--line); border-radius: 7px; background: var(--paper); }
input[type=checkbox] { padding: 0; }
button { border-color: var(--key); color: var(--key); cursor: pointer; }
button:hover { background: var(--key); color: var(--card); }
code, pre, output { font: 0.88rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre, output { display: block; white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; padding: 0.5rem 0.7rem; margin: 0.5rem 0; min-height: 2.3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: 0.35rem 0.6rem 0.35rem 0; }
iframe { border: 1px solid var(--line); border-radius: 7px; width: 100%; height: 5.5rem; background: var(--card); }
`;

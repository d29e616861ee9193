/**
 * The whole style of an embedded page: the tokens of app/globals.css, the fonts of the system. A frame without storage
 * has an origin of its own and could not load our fonts.
 */
export const STYLE = `:root{color-scheme:light;--paper:#f8f5ee;--raised:#fffdf8;--ink:#1a1c20;--muted:#5b5a55;
--rule:#d9d2c3;--rule-strong:#8d877a;--accent:#b3261e;--on-accent:#fffdf8;--bad:#9f0a4a;--monolith:#45484f;
--cqrs:#0b62a4;--event-sourcing:#963a82;--microservices:#c05f00;--serverless:#00795c;
--cell-based:#776d00;--edge-computing:#2484ac}
${darkTokens(":root[data-theme='dark']")}
@media (prefers-color-scheme:dark){${darkTokens(":root:not([data-theme='light'])")}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif;
overflow-wrap:anywhere}
h1{margin:.15rem 0 0;font-size:1.6rem;line-height:1.15}
h2{margin:1rem 0 .25rem;font-size:1rem}
p{margin:.35rem 0}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.quiet{color:var(--muted);font-size:.875rem}
.total{font-size:1.75rem;font-weight:600;font-variant-numeric:tabular-nums}
.problem{color:var(--bad);font-weight:600}
.sides{display:grid;gap:0 1.5rem}
@media (min-width:40rem){.sides{grid-template-columns:minmax(0,1fr) 18rem}}
.drawing{display:block;width:100%;max-width:26rem;height:auto;margin:.75rem 0;padding:.5rem;fill:none;stroke-width:1.4;
overflow:visible;border:1px solid var(--rule);background:var(--raised)}
.drawing text{fill:var(--ink);font-size:11px;font-weight:600}
.drawing .axis{fill:var(--muted);font-size:10px;font-weight:400}
.rows{margin:0;padding:0;list-style:none}
.rows li{padding:.4rem 0;border-top:1px solid var(--rule)}
.rows .name{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
.rows b{font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:1rem;color:var(--ink)}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.6rem 1rem;align-items:end;
margin:.75rem 0}
label{display:block;font-size:.875rem;font-weight:600}
input{display:block;width:100%;min-height:2.75rem;padding:0 .5rem;border:1px solid var(--rule-strong);
background:var(--raised);color:inherit;font:inherit;font-weight:400}
::placeholder{color:var(--muted);opacity:1}
button{min-height:2.75rem;padding:0 1.25rem;border:0;background:var(--accent);color:var(--on-accent);font:inherit;
font-weight:600;cursor:pointer}
`

function darkTokens(selector: string): string {
  return `${selector}{color-scheme:dark;--paper:#0d2744;--raised:#12304f;--ink:#e9f1f9;--muted:#abc3da;--rule:#2b4c6f;
--rule-strong:#6a8db0;--accent:#ffb84d;--on-accent:#0a1f38;--bad:#ff9d92;--monolith:#d3dde8;--cqrs:#6fb6f5;
--event-sourcing:#eba0d5;--microservices:#ffa95a;--serverless:#5fd6ae;--cell-based:#e2d76a;--edge-computing:#93e2ff}`
}

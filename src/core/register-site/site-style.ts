import { backgrounds, type SiteColours } from './colours.ts';

/**
 * The style of the register's site: the machine's own fonts and a neutral layout, with the agency's colour. An agency
 * that wants more puts its own variables in a style sheet after this one.
 */
export function siteStyle({ light, dark }: SiteColours): string {
  return `:root {
  color-scheme: light dark;
  --accent: ${light};
  --page: ${backgrounds.light.page};
  --panel: ${backgrounds.light.panel};
  --text: #1b1d21;
  --muted: #4a4f57;
  --line: #b9bec7;
  --warning: #8a2700;
  --font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: ${dark};
    --page: ${backgrounds.dark.page};
    --panel: ${backgrounds.dark.panel};
    --text: #eceef2;
    --muted: #b9bec7;
    --line: #4d535d;
    --warning: #ffb597;
  }
}
${rules}`;
}

const rules = `* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--page); font: 1.0625rem/1.6 var(--font); }
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
p, li, dd, dt, h1, h2, h3 { overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: 0.1875rem; border-radius: 0.125rem; }
main:focus, h2:focus { outline: none; }
[hidden] { display: none !important; }

.skip { margin: 0; }
.skip a { position: absolute; top: -10rem; left: 1rem; z-index: 1; padding: 0.5rem 1rem; background: var(--page); }
.skip a:focus { top: 0.5rem; }

header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-top: 1rem; padding-bottom: 1rem; border-bottom: 0.1875rem solid var(--accent); }
header p { margin: 0; }
.organisation { font-weight: 700; }
.languages { margin-left: auto; }
.languages ul, .themes ul, .contents ul, .notes { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 0; padding: 0; list-style: none; }
.languages [aria-current] { font-weight: 700; }

h1 { margin: 1.5rem 0 0.75rem; font-size: 2rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.375rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1.0625rem; }
.lead { font-size: 1.1875rem; }
p, ul { margin: 0.25rem 0 0.75rem; }
.back { margin-top: 1.5rem; }

.themes, .contents { margin: 1.5rem 0; padding: 0.75rem 1rem; background: var(--panel); border-radius: 0.375rem; }
.themes h2, .contents h2 { margin: 0 0 0.5rem; font-size: 1.0625rem; }
.themes [aria-current] { font-weight: 700; text-decoration: none; }

form { margin: 1.5rem 0; }
label { display: block; margin-bottom: 0.25rem; font-weight: 600; }
input { width: 100%; max-width: 30rem; padding: 0.5rem 0.75rem; color: var(--text); background: var(--page); border: 0.0625rem solid var(--muted); border-radius: 0.25rem; font: inherit; }
[role='status'] { margin: 0.5rem 0 0; color: var(--muted); }

.records { margin: 1.5rem 0; padding: 0; list-style: none; }
.records > li { padding: 1rem 0; border-top: 0.0625rem solid var(--line); }
.records h2 { margin: 0 0 0.25rem; }
.notes { color: var(--muted); font-size: 0.9375rem; }
.notes li + li::before { margin-right: 1rem; content: '·' / ''; }

.rows { margin: 0.25rem 0 1rem; padding: 0; list-style: none; }
.rows > li, dl { margin: 0; }
.rows > li { padding: 0.5rem 0 0.5rem 1rem; border-left: 0.1875rem solid var(--line); }
.rows > li + li { margin-top: 0.75rem; }
dt { color: var(--muted); font-size: 0.9375rem; }
dd { margin: 0 0 0.5rem; }
dd p { margin: 0; }

.draft, .draft-lead strong { padding: 0.1em 0.5em; color: var(--warning); border: 0.125rem solid var(--warning); border-radius: 0.25rem; font-size: 0.875rem; font-weight: 700; vertical-align: middle; }
.draft-lead { padding: 0.75rem 1rem; background: var(--panel); border-left: 0.375rem solid var(--warning); }

footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 0.0625rem solid var(--line); }

@media print {
  :root { color-scheme: light; --accent: #1b1d21; --page: #ffffff; --panel: #ffffff; --text: #000000; --muted: #333333; --line: #777777; --warning: #8a2700; }
  body { font-size: 11pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .skip, .languages, .themes, .contents, .back, form, footer { display: none; }
  a.named::after { content: ' (' attr(href) ')'; font-size: 0.9em; }
  h2, h3 { break-after: avoid; }
  .rows > li, .records > li { break-inside: avoid; }
}
`;

/**
 * Text contrasts are 7:1 or more, in light and dark (WCAG 1.4.6). Paper is always light, and gets the mark of a draft on
 * each page. Colours are variables, for those who put their own around it.
 */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --link: #003c8f; --line: #767676; --mark: #ffe79c; --draft: #8a2700; --draft-paper: #fff4ee; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #161616; --link: #a8c7fa; --line: #9a9a9a; --mark: #5c4700; --draft: #ffb59a; --draft-paper: #33160b; }
}
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); font: 1.1rem/1.6 sans-serif; }
p, li, dt, dd, th, td, h1, h2, h3, blockquote, caption { overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
a { color: var(--link); }
mark { padding: 0 0.2em; color: var(--ink); background: var(--mark); }
aside { margin-bottom: 2rem; padding: 0.5rem 1rem; border: 0.2rem solid var(--draft); background: var(--draft-paper); }
#draft { margin: 0; color: var(--draft); }
dt { margin-top: 1rem; font-weight: bold; }
dt span { font-weight: normal; }
dd { margin: 0; }
dd > p, dd > ul, dd > ol { margin: 0.25rem 0; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 0.25rem solid var(--line); }
.note { padding-left: 1rem; border-left: 0.25rem solid var(--line); }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; table-layout: fixed; }
caption { padding: 0.25rem 0; text-align: left; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
.watermark { display: none; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --link: #000; --line: #767676; --mark: #fff; --draft: #8a2700; --draft-paper: #fff; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  h1, h2, h3, dt, caption { break-after: avoid; }
  tr, li, blockquote { break-inside: avoid; }
  mark { outline: 1px solid #000; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; }
  .watermark::before { content: attr(data-mark); }
  .watermark { display: block; position: fixed; top: 40%; left: 0; right: 0; text-align: center; font-size: 2.5rem; color: #8a2700; opacity: 0.25; transform: rotate(-30deg); }
}
`;

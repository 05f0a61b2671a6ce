/** What people write: words of sentences are looked for there, and not in code. */
export const prose: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'html', 'log', 'restructuredtext']);

import type { SourceDocument } from '../text/document.ts';

/** Files of the register: one record each. */
const record = /(?:^|\/)\.vigie\/algorithms\/[^/]+\.ya?ml$/;
/** Fields in which a record says, for the notice, how to reach a body: they are published with it. */
const contactKeys: ReadonlySet<string> = new Set([
  'contact',
  'dataProtectionOfficer',
  'jointControllers',
  'submitter',
  'authorisedRepresentative',
  'remedies',
  'humanContact',
  'representations',
]);
/** Most lines from a field's name to its end: a record may hold any text, and no more is read of it for each value. */
const MAX_LINES = 40;
const key = /^( *)(?:- +)?(?:(\w+) *:)?/;

/**
 * Whether a place is in a field of a record that says how to reach a public body or its supplier: its address and its telephone are an
 * organisation's, which the law asks for (CRPA art. R.311-3-1-1), and nobody's home. Names and mailboxes of persons are looked at apart.
 */
export function isOfficialContact({ path, text }: SourceDocument, offset: number): boolean {
  if (!record.test(path)) return false;
  let indent = Infinity;
  let end = endOfLine(text, offset);
  for (let lines = 0; lines < MAX_LINES && end > 0; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const [, spaces = '', name] = key.exec(text.slice(start, end)) ?? [];
    if (name !== undefined && spaces.length < indent) {
      if (contactKeys.has(name)) return true;
      indent = spaces.length;
      if (indent === 0) return false;
    }
    end = start - 1;
  }
  return false;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

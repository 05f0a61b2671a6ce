import type { SourceDocument } from '../text/document.ts';

/** Types that others implement: an interface, a trait, an abstract class, a protocol of Python. */
const declared =
  /\b(?:interface|trait|abstract class)[ \t]{1,4}([A-Z]\w{1,60})|^class[ \t]{1,4}([A-Z]\w{1,60})\((?:[^()\n]{0,80}[, .])?(?:Protocol|ABC)\b/gm;

/** A file that declares more is a library of types. */
const MAX_INTERFACES = 20;

const known = new WeakMap<SourceDocument, readonly string[]>();

/** Names of the types that a document declares for others to implement, told by its text. */
export function interfacesIn(document: SourceDocument): readonly string[] {
  let names = known.get(document);
  if (!names) {
    const found = Array.from(document.text.matchAll(declared), ([, one, other]) => one ?? other ?? '');
    names = [...new Set(found)];
    if (names.length > MAX_INTERFACES) names = [];
    known.set(document, names);
  }
  return names;
}

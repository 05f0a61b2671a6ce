import { parse, type TNode } from 'txml/txml';

/** An element of a file in XML. */
export type XmlNode = TNode;

/** Every element of this name, at any depth, in the order of the text. */
export function elementsNamed(text: string, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const pending = nodesOf(parse(text, { selfClosingTags: [] })).toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.tagName === name) found.push(node);
    pending.push(...nodesOf(node.children).toReversed());
  }
  return found;
}

/** The text of the child element of this name. */
export function childText(node: XmlNode, name: string): string | undefined {
  const child = nodesOf(node.children).find(({ tagName }) => tagName === name);
  const text = child?.children.find((item) => typeof item === 'string');
  return text?.trim();
}

function nodesOf(items: readonly (XmlNode | string)[]): XmlNode[] {
  return items.filter((item) => typeof item !== 'string');
}

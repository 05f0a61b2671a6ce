type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and content. Texts are texts: nothing is read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(text: string, action: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', action);
  return made;
}

/** Replaces the content of an element where it is another one: what has not changed is not read out again. */
export function setContent(target: Element, content: readonly Node[]): void {
  const next = element('div', {}, ...content);
  if (next.innerHTML === target.innerHTML) return;
  target.replaceChildren(...content);
}

/** A text with its `{placeholders}` filled. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

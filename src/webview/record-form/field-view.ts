import type { FormControl, FormField, FormRow } from '../../core/record-form/form.ts';
import { controlView } from './controls/controls.ts';
import type { ControlView, ViewContext } from './controls/control-view.ts';
import { button, element, filled, setContent } from '../dom/element.ts';
import { ask } from './host.ts';

/** One part of the record on the page: its controls, why it is asked for, and what the code says. */
export interface FieldView {
  readonly element: HTMLElement;
  /** Whether a field can be shown by what is on the page already. */
  fits(field: FormField): boolean;
  update(field: FormField): void;
}

export function fieldView(first: FormField, context: ViewContext): FieldView {
  const helpId = `help-${first.key}`;
  const views = allControls(first).map((control) => controlView(control, helpId, context));
  const duties = element('div', { class: 'duties' });
  const proposals = element('div', { class: 'proposals' });
  const shown = shapeOf(first);
  const update = (field: FormField): void => {
    for (const [index, control] of allControls(field).entries()) views[index]?.update(control);
    setContent(duties, dutiesOf(field, context));
    const offers = proposalsOf(field, context);
    // Buttons that do the same as before stay, with the focus that one of them may have.
    if (offers.map(({ textContent }) => textContent).join('\n') !== proposals.dataset['offers']) {
      proposals.dataset['offers'] = offers.map(({ textContent }) => textContent).join('\n');
      proposals.replaceChildren(...offers);
    }
  };
  update(first);
  const made = element(
    'div',
    {
      class: hasOneName(first) ? 'field one-name' : 'field',
      'data-key': first.key,
      role: 'group',
      'aria-labelledby': `title-${first.key}`,
    },
    element('h3', { id: `title-${first.key}` }, first.label),
    element('p', { class: 'help', id: helpId }, first.help),
    duties,
    ...bodyOf(first, views, context),
    proposals,
  );
  return { element: made, fits: (field) => shapeOf(field) === shown, update };
}

/** The only control is called like its field: its label is for who hears the page. */
function hasOneName({ label, controls, blank }: FormField): boolean {
  return !blank && controls.length === 1 && controls[0]?.label === label;
}

/** The controls of a field, those of rows after the others. */
function allControls({ controls, rows = [] }: FormField): readonly FormControl[] {
  return [...controls, ...rows.flatMap((row) => row.controls)];
}

/** What cannot be changed in place: which controls there are. */
function shapeOf(field: FormField): string {
  return JSON.stringify(allControls(field).map(({ kind, path, label }) => [kind, path, label]));
}

function bodyOf(field: FormField, views: readonly ControlView[], context: ViewContext): readonly HTMLElement[] {
  const own = views.slice(0, field.controls.length).map((view) => view.element);
  if (!field.blank) return own;
  let next = field.controls.length;
  const rows = (field.rows ?? []).map((row, index) => {
    const inside = views.slice(next, next + row.controls.length).map((view) => view.element);
    next += row.controls.length;
    return rowElement(field, row, index, inside, context);
  });
  return [...own, ...rows, adder(field, field.blank, rows.length, context)];
}

function rowElement(
  field: FormField,
  { path, base }: FormRow,
  index: number,
  inside: readonly HTMLElement[],
  { texts }: ViewContext,
): HTMLElement {
  const title = filled(texts.row, { number: String(index + 1) });
  const remove = button(filled(texts.remove, { value: title }), () => {
    ask({ kind: 'change', path, base, value: '' });
  });
  return element('fieldset', { class: 'row' }, element('legend', {}, `${field.label} – ${title}`), ...inside, remove);
}

/** A blank row appears when a person asks for one; it is in the record once something is written in it. */
function adder(field: FormField, blank: FormRow, count: number, context: ViewContext): HTMLElement {
  const place = element('div', {});
  const add = button(context.texts.addRow, () => {
    const inside = blank.controls.map((control) => controlView(control, `help-${field.key}`, context).element);
    const title = filled(context.texts.row, { number: String(count + 1) });
    const row = element('fieldset', { class: 'row' }, element('legend', {}, `${field.label} – ${title}`), ...inside);
    place.replaceChildren(row);
    row.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
  place.append(add);
  return place;
}

function dutiesOf({ duties }: FormField, { texts }: ViewContext): readonly HTMLElement[] {
  if (duties.length === 0) return [];
  const items = duties.map(({ article, address, text }) =>
    element('li', {}, address === undefined ? article : element('a', { href: address }, article), ` – ${text}`),
  );
  return [element('p', {}, texts.askedBy), element('ul', {}, ...items)];
}

function proposalsOf({ proposals }: FormField, { texts, drafts }: ViewContext): readonly HTMLElement[] {
  return proposals.map(({ label, path, base, value, from, mark }) => {
    const place = `${from.path}:${String(from.line)}`;
    const accept = button(filled(texts.accept, { value: label }), () => {
      // One more of several has no control yet; a text that a control shows may be typed in meanwhile.
      if (path.some((step) => typeof step === 'number')) ask({ kind: 'change', path, base, value });
      else {
        const draft = drafts.of(path, base);
        draft.type(value);
        drafts.send(path, draft);
      }
      if (mark) ask({ kind: 'change', ...mark });
    });
    const go = button(
      place,
      () => {
        ask({ kind: 'go', place: from });
      },
      { class: 'link' },
    );
    return element('p', {}, `${texts.fromCode} ${label} (`, go, ') ', accept);
  });
}

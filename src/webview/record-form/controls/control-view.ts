import type { FormControl } from '../../../core/record-form/form.ts';
import type { FormTexts } from '../../../editor/record-form/form-messages.ts';
import type { Drafts } from '../drafts.ts';

/** What the views of controls work with. */
export interface ViewContext {
  readonly texts: FormTexts;
  readonly drafts: Drafts;
  /** Says something to who does not see the page. */
  readonly announce: (text: string) => void;
}

/** One control on the page. */
export interface ControlView<Control extends FormControl = FormControl> {
  readonly element: HTMLElement;
  /** Shows what the document holds now. The control is of the same kind, at the same place. */
  update(control: Control): void;
}

/** An id for an element, made from its place in the record. */
export function idOf({ path }: Pick<FormControl, 'path'>, part: string): string {
  return `${part}-${path.join('-')}`;
}

import type { FormControl } from '../../../core/record-form/form.ts';
import { element, setContent } from '../../dom/element.ts';
import { idOf } from './control-view.ts';

/** What is missing or wrong, below a control that names it in `aria-describedby`. */
export function problemList(control: FormControl): HTMLElement {
  return element('div', { class: 'problems', id: idOf(control, 'problems') });
}

export function showProblems(list: HTMLElement, { problems }: FormControl): void {
  setContent(
    list,
    problems.map((problem) => element('p', {}, problem)),
  );
}

import type { ChoiceControl } from '../../../core/record-form/form.ts';
import { element } from '../../dom/element.ts';
import { idOf, type ControlView, type ViewContext } from './control-view.ts';
import { problemList, showProblems } from './problems.ts';

/** One of several values. */
export function choiceView(
  first: ChoiceControl,
  helpId: string,
  { texts, drafts }: ViewContext,
): ControlView<ChoiceControl> {
  const id = idOf(first, 'control');
  const select = element('select', { id, 'aria-describedby': `${helpId} ${idOf(first, 'problems')}` });
  const list = problemList(first);
  let control = first;
  const show = (): void => {
    const known = control.options.some(({ value }) => value === control.value);
    const written = known || control.value === '' ? [] : [{ value: control.value, label: control.value }];
    const options = [{ value: '', label: texts.nothing }, ...control.options, ...written];
    select.replaceChildren(...options.map(({ value, label }) => element('option', { value }, label)));
    select.value = drafts.of(control.path, control.value).text;
    showProblems(list, control);
  };
  select.addEventListener('change', () => {
    const draft = drafts.of(control.path, control.value);
    draft.type(select.value);
    drafts.send(control.path, draft);
  });
  show();
  return {
    element: element('div', { class: 'control' }, element('label', { for: id }, first.label), select, list),
    update: (next) => {
      control = next;
      show();
    },
  };
}

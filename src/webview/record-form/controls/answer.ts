import type { AnswerControl } from '../../../core/record-form/form.ts';
import { element } from '../../dom/element.ts';
import { idOf, type ControlView, type ViewContext } from './control-view.ts';
import { problemList, showProblems } from './problems.ts';

/** A question: yes, no, or unknown, which is never taken for no. */
export function answerView(
  first: AnswerControl,
  helpId: string,
  { texts, drafts }: ViewContext,
): ControlView<AnswerControl> {
  const name = idOf(first, 'control');
  const list = problemList(first);
  let control = first;
  const radios = [
    { value: 'true', label: texts.yes },
    { value: 'false', label: texts.no },
    { value: '', label: texts.unknown },
  ].map(({ value, label }) => {
    const radio = element('input', { type: 'radio', name, value, id: `${name}-${value === '' ? 'unknown' : value}` });
    radio.addEventListener('change', () => {
      const draft = drafts.of(control.path, control.value);
      draft.type(radio.value);
      drafts.send(control.path, draft);
    });
    return { radio, item: element('label', { class: 'radio' }, radio, label) };
  });
  const show = (): void => {
    const { text } = drafts.of(control.path, control.value);
    for (const { radio } of radios) radio.checked = radio.value === text;
    showProblems(list, control);
  };
  show();
  return {
    element: element(
      'fieldset',
      { class: 'control answer', 'aria-describedby': `${helpId} ${idOf(first, 'problems')}` },
      element('legend', {}, first.label),
      ...radios.map(({ item }) => item),
      list,
    ),
    update: (next) => {
      control = next;
      show();
    },
  };
}

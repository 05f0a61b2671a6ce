import type { FormControl } from '../../../core/record-form/form.ts';
import { answerView } from './answer.ts';
import { choiceView } from './choice.ts';
import type { ControlView, ViewContext } from './control-view.ts';
import { ListView } from './list.ts';
import { TextView } from './text.ts';

/** The view of a control. */
export function controlView(first: FormControl, helpId: string, context: ViewContext): ControlView {
  switch (first.kind) {
    case 'text':
      return only('text', new TextView(first, helpId, context));
    case 'choice':
      return only('choice', choiceView(first, helpId, context));
    case 'answer':
      return only('answer', answerView(first, helpId, context));
    case 'list':
      return only('list', new ListView(first, helpId, context));
  }
}

type ControlOf<Kind extends FormControl['kind']> = Extract<FormControl, { kind: Kind }>;

/** A view that is told of controls of its kind only. */
function only<Kind extends FormControl['kind']>(kind: Kind, view: ControlView<ControlOf<Kind>>): ControlView {
  const isOwn = (control: FormControl): control is ControlOf<Kind> => control.kind === kind;
  return {
    element: view.element,
    update: (control) => {
      if (isOwn(control)) view.update(control);
    },
  };
}

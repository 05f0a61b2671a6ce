import { lastNameOf } from './call-names.ts';
import { made, openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { MatchedCall } from './matched-call.ts';

/** What finds a field of a form in a page (dom.spec.whatwg.org, api.jquery.com). */
const finders = /^(?:getElementById|getElementsByName|querySelector|\$|jQuery)$/;
/** `telephone`, `#telephone`, `input[name="telephone"]` */
const selector = /^(?:[a-z]*#)?([a-z][\w-]{1,60})$|\[name=["']?([a-z][\w-]{1,60})["']?\]$/i;

/** A field of a form that is taken from its page by a name that says what is typed in it: `document.getElementById('telephone')`. */
export function fieldOfPage({ node }: MatchedCall, { input, fields }: Interpreter): FlowValue | undefined {
  const [first] = node.arguments;
  const isFound = input.sinks.language === 'javascript' && finders.test(lastNameOf(node.callee));
  if (!isFound || first?.value.kind !== 'literal') return undefined;
  const { start, end, text = '' } = first.value;
  const [, id, name = id] = selector.exec(text) ?? [];
  const typed = name === undefined ? [] : fields.sourcesIn({ start, end, name }, undefined);
  return typed.length === 0
    ? undefined
    : { ...openValue, fields: new Map(['value', 'val'].map((key) => [key, made(typed)])) };
}

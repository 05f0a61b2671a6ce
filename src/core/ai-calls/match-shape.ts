import type { CallExpression, Expression } from '../syntax/facts.ts';
import type { Value } from '../syntax/values.ts';
import { findArgument } from './call-arguments.ts';
import type { CallShape } from './conventions-file.ts';
import type { AiCallKind } from './ai-call.ts';
import { conventions, type MatchContext } from './match-context.ts';
import type { ProviderFile } from './provider-file.ts';

/** Longest chain that is looked at. */
const MAX_PARTS = 8;

/** Records in which arguments may stand. */
const records = [...conventions.modelRecords, 'parameters'];

/** A call that only its shape tells. */
export interface ShapeMatch {
  readonly kind: AiCallKind;
  readonly provider: ProviderFile | undefined;
  readonly model: string | undefined;
}

/** The question to a model that a call on an unknown value is, told by its names and by the arguments that it names. */
export function matchShape(
  call: CallExpression,
  values: readonly Value[],
  context: MatchContext,
): ShapeMatch | undefined {
  const names = context.isTest ? undefined : namesOf(call.callee);
  if (!names) return undefined;
  const shape = conventions.shapes.find((one) => isUnknown(one, values, context) && fits(one, names, call, context));
  if (!shape) return undefined;
  const told = findArgument(context.evaluator, call.arguments, conventions.modelArguments, records);
  const model = told.flatMap((value) => (value.kind === 'text' ? [value.text] : []))[0] ?? firstText(call, context);
  const { catalogue } = context;
  const provider =
    catalogue.providerOf(shape.provider ?? '') ?? (model === undefined ? undefined : catalogue.providerOfModel(model));
  return { kind: shape.kind, provider, model: shape.starts === undefined && told.length === 0 ? undefined : model };
}

/** Whether nothing says what is called; in Ruby, a name that the file does not declare may be a method. */
function isUnknown({ starts }: CallShape, values: readonly Value[], { language }: MatchContext): boolean {
  return values.every((value) => {
    if (value.kind !== 'external' || value.module !== '') return false;
    const [head] = value.steps;
    return starts !== undefined || (language === 'ruby' && head?.kind === 'member' && /^[a-z]/.test(head.name));
  });
}

function fits(shape: CallShape, names: readonly string[], call: CallExpression, context: MatchContext): boolean {
  const { evaluator, language } = context;
  if (!shape.languages.includes(language) || names.length <= shape.names.length) return false;
  const tail = names.slice(-shape.names.length);
  if (!shape.names.every((name, index) => tail[index] === name)) return false;
  if (shape.starts !== undefined && firstText(call, context)?.startsWith(shape.starts) !== true) return false;
  return (shape.needs ?? []).every((need) => findArgument(evaluator, call.arguments, [need], records).length > 0);
}

function firstText({ arguments: [first] }: CallExpression, { evaluator }: MatchContext): string | undefined {
  const values = first ? evaluator.evaluate(first.value) : [];
  return values.flatMap((value) => (value.kind === 'text' ? [value.text] : []))[0];
}

/** The names of a callee, with what it is called on; undefined for what a test stands in for. */
function namesOf(callee: Expression): readonly string[] | undefined {
  const names: string[] = [];
  let at = callee;
  for (let parts = 0; parts < MAX_PARTS && (at.kind === 'member' || at.kind === 'call'); parts++) {
    if (at.kind === 'member') names.unshift(at.name);
    at = at.kind === 'member' ? at.object : at.callee;
  }
  if (at.kind !== 'name' && at.kind !== 'self') return undefined;
  const head = at.kind === 'name' ? at.name : at.word;
  return [head, ...names].some((name) => /fake|mock|stub|dummy|spy/i.test(name)) ? undefined : [head, ...names];
}

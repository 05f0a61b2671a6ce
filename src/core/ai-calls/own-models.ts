import type { CallExpression } from '../syntax/facts.ts';
import { classAround, nearest } from '../syntax/scopes.ts';
import type { ExternalValue, Value } from '../syntax/values.ts';
import type { MatchContext } from './match-context.ts';

/**
 * `net(x)` where `net` is of a class of this file that derives from a foreign one, such as `torch.nn.Module`. Neither the
 * parts of a model that call each other nor the steps of its training ask it for a decision.
 */
export function ownModels(value: Value, call: CallExpression, context: MatchContext): readonly ExternalValue[] {
  if (value.kind !== 'object') return [];
  const models = context.evaluator.inherited(value.scope);
  if (models.length === 0) return [];
  const owner = classAround(call.scope);
  const isPart = owner !== undefined && context.evaluator.inherited(owner).length > 0;
  return isPart || trains(call, context) ? [] : models;
}

/** Whether the function around goes back through the model to change its weights: `loss.backward()`. */
function trains({ scope }: CallExpression, { facts }: MatchContext): boolean {
  const place = nearest(scope);
  return facts.calls.some(
    ({ callee, scope: other }) => callee.kind === 'member' && callee.name === 'backward' && nearest(other) === place,
  );
}

import type { Step } from '../syntax/values.ts';
import type { Sdk } from './catalogue.ts';
import { conventions } from './match-context.ts';
import type { CallPattern } from './patterns.ts';
import { segmentsOf, type SdkMatch } from './match-sdk.ts';

/**
 * The catalogue's call that a callee is, in a language where a client is reached through methods. What stands between the
 * names of a call may be anything: `chatClient.prompt().user(question).call()` is `$client.prompt().call`.
 */
export function matchFluent(sdk: Sdk, steps: readonly Step[]): SdkMatch | undefined {
  const segments = segmentsOf(steps);
  const before = segments.slice(0, -1);
  const at = before.findIndex(({ names }) => sdk.clients.some((client) => client.matches(names.join('.'))));
  const given = before.map((segment) => segment.given ?? []).reverse();
  if (at >= 0) {
    const client = segments[at]?.names.join('.') ?? '';
    const names = segments.slice(at + 1).flatMap((segment) => segment.names);
    const pattern = best(sdk, names, (call) => call.receiver !== undefined, client);
    if (pattern) return { pattern, client, given };
  }
  const whole = segments.flatMap(({ names }) => names);
  const pattern = best(sdk, whole, (call) => call.receiver === undefined, '');
  return pattern && { pattern, client: '', given };
}

/** The most telling of the calls that end a chain; `$agent.run` and `$chain.run` differ by what made the receiver. */
function best(
  sdk: Sdk,
  names: readonly string[],
  applies: (call: CallPattern) => boolean,
  client: string,
): CallPattern | undefined {
  const made = client.toLowerCase();
  // Of what one thing makes any method may ask; what only has its name, such as its builder, is another thing.
  const isFrom = ({ receiver = '', names: wanted }: CallPattern): boolean =>
    wanted[0] === '*' ? made.endsWith(receiver.toLowerCase()) : made.includes(receiver.toLowerCase());
  const fitting = sdk.calls.filter(
    (call) => applies(call) && ends(names, call.names) && (!call.names.includes('*') || isFrom(call)),
  );
  return fitting.sort(
    (one, other) =>
      Number(isFrom(other)) - Number(isFrom(one)) ||
      other.names.length - one.names.length ||
      (other.receiver ?? '').length - (one.receiver ?? '').length,
  )[0];
}

/** Whether a chain ends in the last of these names, after the others in their order. */
function ends(names: readonly string[], wanted: readonly string[]): boolean {
  const last = wanted.at(-1);
  // What was made is itself called.
  if (last === undefined) return names.length === 0;
  // Any method of what was made, but not what is done with its answer.
  if (last === '*')
    return names.length > 0 && names.at(-2) === wanted.at(-2) && !conventions.quietMethods.includes(names.at(-1) ?? '');
  if (names.at(-1) !== last) return false;
  let at = 0;
  for (const name of names.slice(0, -1)) if (name === wanted[at] && at < wanted.length - 1) at++;
  return at === wanted.length - 1;
}

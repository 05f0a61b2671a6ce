/** Most names that are kept: projects use the same few thousand again and again. */
const LIMIT = 8192;
/** Longer ones are seldom seen twice, in UTF-16 code units. */
const MAX_LENGTH = 40;

/** Stands for an answer that is `undefined`: most names say nothing. */
const nothing = Symbol('nothing');

/**
 * A function of a name that keeps what it has answered, until there is too much of it: a project says `name`, `type` and `id` in each
 * of its files.
 */
export function remembered<Answer>(answerOf: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer | typeof nothing>();
  return (name) => {
    if (name.length > MAX_LENGTH) return answerOf(name);
    const found = known.get(name);
    if (found === nothing) return undefined as Answer;
    if (found !== undefined) return found;
    const answer = answerOf(name);
    if (known.size === LIMIT) known.clear();
    known.set(copyOf(name), answer === undefined ? nothing : answer);
    return answer;
  };
}

/** A name is cut out of a text, which V8 would keep as long as the name. */
function copyOf(name: string): string {
  return ` ${name}`.slice(1);
}

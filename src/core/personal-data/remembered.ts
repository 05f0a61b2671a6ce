/** Most names that are kept: projects use the same few thousand again and again. */
const LIMIT = 8192;
/** Longer ones are seldom seen twice, in UTF-16 code units. */
const MAX_LENGTH = 40;

type Answers<Answer> = Record<string, { readonly answer: Answer } | undefined>;

/**
 * A function of a name that keeps what it has answered, until there is too much of it: a project says `name`, `type` and `id` in each
 * of its files. Names are kept as keys of an object, which copies them: a map would keep the texts that they were cut out of.
 */
export function remembered<Answer>(answerOf: (name: string) => Answer): (name: string) => Answer {
  let known = nothing<Answer>();
  let count = 0;
  return (name) => {
    if (name.length > MAX_LENGTH) return answerOf(name);
    const found = known[name];
    if (found) return found.answer;
    const answer = answerOf(name);
    if (count++ === LIMIT) [known, count] = [nothing(), 1];
    known[name] = { answer };
    return answer;
  };
}

/** Without a prototype: `constructor` is a name like others. */
function nothing<Answer>(): Answers<Answer> {
  return Object.create(null) as Answers<Answer>;
}

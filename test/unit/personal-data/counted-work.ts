/** What a piece of work has asked of the functions of JavaScript that read texts. */
export interface CountedWork {
  /** Characters that patterns have read, and that pieces of texts have copied. */
  readonly characters: number;
}

/**
 * Counts the characters that patterns read and that `slice` copies while a function runs. A pattern reads up to the end of what it
 * finds, or of the text: none of ours goes back (`patterns.test.ts`).
 */
export function countWork(work: () => void): CountedWork {
  const counted = { characters: 0 };
  const exec = methodOf<RegExp, [string], RegExpExecArray | null>(RegExp.prototype, 'exec');
  const slice = methodOf<string, [number?, number?], string>(String.prototype, 'slice');
  exec.replace((pattern, text) => {
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = exec.call(pattern, text);
    const end = found ? found.index + found[0].length : pattern.sticky ? from + 1 : text.length;
    counted.characters += Math.max(1, end - from);
    return found;
  });
  slice.replace((text, from, to) => {
    const piece = slice.call(text, from, to);
    counted.characters += piece.length;
    return piece;
  });
  try {
    work();
  } finally {
    exec.restore();
    slice.restore();
  }
  return counted;
}

interface Method<Self, Arguments extends unknown[], Result> {
  call(self: Self, ...given: Arguments): Result;
  replace(by: (self: Self, ...given: Arguments) => Result): void;
  restore(): void;
}

/** A method that JavaScript brings, which is called with its text or its pattern as `this`. */
function methodOf<Self, Arguments extends unknown[], Result>(
  prototype: object,
  name: string,
): Method<Self, Arguments, Result> {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own) throw new Error(`${name} is no method`);
  const original = own.value as (...given: unknown[]) => unknown;
  return {
    call: (self, ...given) => Reflect.apply(original, self, given) as Result,
    replace: (by) => {
      const replaced = function (this: Self, ...given: Arguments): Result {
        return by(this, ...given);
      };
      Object.defineProperty(prototype, name, { ...own, value: replaced });
    },
    restore: () => {
      Object.defineProperty(prototype, name, own);
    },
  };
}

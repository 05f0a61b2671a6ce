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
  // The functions are called with the text or the pattern as `this`.
  /* eslint-disable @typescript-eslint/unbound-method */
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  RegExp.prototype.exec = function counting(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found ? found.index + found[0].length : this.sticky ? from + 1 : text.length;
    counted.characters += Math.max(1, end - from);
    return found;
  };
  String.prototype.slice = function counting(this: string, from?: number, to?: number): string {
    const piece = slice.call(this, from, to);
    counted.characters += piece.length;
    return piece;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return counted;
}

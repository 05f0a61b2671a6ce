/** How long Vigie keeps the extension host's thread at a time, in milliseconds; other extensions live there too. */
const SLICE_MS = 4;

/** Cuts a long piece of work into slices, and counts what it costs. */
export interface Slices {
  /** To be called between steps: gives a promise when it is time to let others work. */
  readonly pause: () => Promise<void> | undefined;
  /** Milliseconds worked so far, pauses left out. */
  readonly worked: () => number;
}

export function slices(): Slices {
  let sliceStart = performance.now();
  let before = 0;
  return {
    pause: () => {
      const spent = performance.now() - sliceStart;
      if (spent < SLICE_MS) return undefined;
      before += spent;
      return new Promise((resolve) => {
        setImmediate(() => {
          sliceStart = performance.now();
          resolve();
        });
      });
    },
    worked: () => before + performance.now() - sliceStart,
  };
}

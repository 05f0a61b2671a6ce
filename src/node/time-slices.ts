/** How long the calling thread works before it lets others do so, in milliseconds. */
const SLICE = 5;

/** A pause that lets timers, signals and input through once the slice is used up, and costs nothing before. */
export function timeSlices(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE;
  return () => {
    if (performance.now() < end) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        end = performance.now() + SLICE;
        resolve();
      });
    });
  };
}

type Batch = readonly string[];

/**
 * Batches of files, in lanes of neighbours: files import their neighbours, so that a thread that stays among them reads each
 * of these once. A lane that is through takes over from the end of the longest other one.
 */
export class Lanes {
  readonly #lanes: Batch[][];

  constructor(batches: readonly Batch[], count: number) {
    const size = Math.ceil(batches.length / count);
    this.#lanes = Array.from({ length: count }, (_, lane) => batches.slice(lane * size, (lane + 1) * size));
  }

  next(lane: number): Batch | undefined {
    return this.#lanes[lane]?.shift() ?? this.#longest().pop();
  }

  /** To be done next. */
  putBack(lane: number, batches: readonly Batch[]): void {
    this.#lanes[lane]?.unshift(...batches);
  }

  #longest(): Batch[] {
    return this.#lanes.reduce((longest, lane) => (lane.length > longest.length ? lane : longest), []);
  }
}

/** A map that keeps only what was asked for last. */
export class RecentMap<T> {
  readonly #limit: number;
  readonly #values = new Map<string, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  set(key: string, value: T): void {
    this.#values.set(key, value);
    if (this.#values.size <= this.#limit) return;
    for (const [oldest] of this.#values) {
      this.#values.delete(oldest);
      break;
    }
  }

  clear(): void {
    this.#values.clear();
  }
}

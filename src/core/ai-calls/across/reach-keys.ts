/**
 * Names what a file sees of others from so far: the same name where it sees the same. A file is looked at from several
 * distances, and mostly sees all that it imports from each of them.
 */
export class ReachKeys {
  readonly #byReach = new Map<string, Promise<string>>();
  /** Numbers of what was seen: a name stays short however much it stands for. */
  readonly #numbers = new Map<string, number>();

  clear(): void {
    this.#byReach.clear();
    this.#numbers.clear();
  }

  /** @param inside names of what the file sees itself, asked for once */
  of(path: string, left: number, inside: () => Promise<readonly string[]>): Promise<string> {
    const reach = `${String(left)} ${path}`;
    let key = this.#byReach.get(reach);
    if (!key) this.#byReach.set(reach, (key = inside().then((keys) => this.#nameOf(path, keys))));
    return key;
  }

  #nameOf(path: string, inside: readonly string[]): string {
    const whole = [path, ...inside].join('\n');
    const number = this.#numbers.get(whole) ?? this.#numbers.size;
    this.#numbers.set(whole, number);
    return `${path}\n${String(number)}`;
  }
}

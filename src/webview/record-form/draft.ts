/**
 * The text of one control between a person who types and a document that others change too. Nobody's text is lost: what is
 * typed stays, and what has come meanwhile from elsewhere is shown beside it until the person decides.
 */
export class Draft {
  /** What the document held when it was last heard of. */
  #known: string;
  /** What was sent and has not come back yet, oldest first. */
  #sent: string[] = [];
  #text: string;
  #theirs: string | undefined;

  constructor(known: string, text = known) {
    this.#known = known;
    this.#text = text;
  }

  /** What the control shows. */
  get text(): string {
    return this.#text;
  }

  /** What the document holds, or will once all that was sent has arrived. */
  get base(): string {
    return this.#sent.at(-1) ?? this.#known;
  }

  /** What somebody else has written meanwhile, while the person has not decided. */
  get theirs(): string | undefined {
    return this.#theirs;
  }

  /** Whether there is something to send. */
  get isUnsent(): boolean {
    return this.#theirs === undefined && this.#text !== this.base;
  }

  /** Who types the very text that stands beside has decided for it. */
  type(text: string): void {
    if (text === this.#theirs) this.#settle(text);
    else this.#text = text;
  }

  /** To be called once the text has been sent. */
  sent(): void {
    this.#sent.push(this.#text);
  }

  /** The document holds this now. */
  heard(value: string): void {
    const arrived = this.#sent.indexOf(value);
    if (value === this.#text) this.#settle(value);
    else if (arrived >= 0) {
      this.#known = value;
      this.#sent = this.#sent.slice(arrived + 1);
    } else if (value !== this.#known || this.#theirs !== undefined) this.#changedElsewhere(value);
  }

  keepMine(): void {
    if (this.#theirs === undefined) return;
    this.#known = this.#theirs;
    this.#theirs = undefined;
  }

  takeTheirs(): void {
    if (this.#theirs !== undefined) this.#settle(this.#theirs);
  }

  #changedElsewhere(value: string): void {
    const isUntouched = this.#text === this.#known && this.#sent.length === 0;
    const isUndone = this.#sent.length === 0 && this.#text === this.base;
    if (isUntouched || isUndone) this.#settle(value);
    else {
      this.#known = value;
      this.#sent = [];
      this.#theirs = value;
    }
  }

  #settle(value: string): void {
    this.#known = value;
    this.#text = value;
    this.#sent = [];
    this.#theirs = undefined;
  }
}

import type { ModelTarget } from '../../../core/guard/prompt.ts';
import type { ModelTransport } from '../../../core/guard/transport.ts';
import type { ShownModel } from '../assistant-messages.ts';

/** Where models are: a server, or VS Code itself. Only the guard is given its transport. */
export interface ModelSource {
  /** As people call it: `Albert API`, `VS Code`. */
  readonly name: string;
  /** @throws ModelError when the server gives no list. */
  list(): Promise<readonly ShownModel[]>;
  targetOf(model: string): ModelTarget;
  transportTo(model: string): ModelTransport;
}

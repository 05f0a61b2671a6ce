import type { ShownModel } from '../assistant-messages.ts';
import type { ModelSource } from './model-source.ts';

/** Who would answer a question now. */
export type Chosen =
  | {
      readonly kind: 'ready';
      readonly source: ModelSource;
      readonly models: readonly ShownModel[];
      /** Id of the model that is asked. */
      readonly model: string;
    }
  /** Nobody, and why. */
  | { readonly kind: 'none'; readonly why: string };

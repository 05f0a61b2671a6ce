import type { LocalisedText } from '../../findings/finding.ts';

/** A service or a program that answers like OpenAI's API: an entry of `model-servers.yml`. */
export interface ModelServerFile {
  /** Id of the provider in the catalogue. */
  readonly id: string;
  /** Address of its API; absent where only its user knows it. */
  readonly address?: string;
  /** How such an address looks, for whoever must write one. */
  readonly example?: string;
  /** Environment variables that hold the key, the first that is set wins. Empty for a server that asks for none. */
  readonly keyVariables: readonly string[];
  /** Header that carries the key, where it is not `Authorization: Bearer`. */
  readonly keyHeader?: string;
  /** It gives the tokens of a streamed answer by itself, and refuses to be asked for them. */
  readonly usageIsGiven?: true;
  /** Its current models want `max_completion_tokens` instead of `max_tokens`. */
  readonly limitsCompletion?: true;
  readonly note?: LocalisedText;
  /** Where that was read. */
  readonly source: readonly string[];
}

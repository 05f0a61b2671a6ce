import type { OwnProvider } from './own-provider-file.ts';
import type { Text } from './text-file.ts';

export interface AiSettings {
  /**
   * `allow` or `deny` by provider id of Vigie's catalogue. `unknown` stands for hosts that the catalogue does not know,
   * `'*'` (in quotes) for every provider that has no line of its own, libraries that run in the program itself aside.
   */
  providers?: Record<string, ProviderSetting>;
  /** Hosts of AI services. */
  hosts?: HostSettings;
  /**
   * `allow` or `deny` by glob of model names, in quotes: `'gpt-*'`. The last that matches wins. A model whose name cannot
   * be read is not judged.
   */
  models?: Record<string, Verdict>;
  /**
   * Uses that no algorithm may have, by the fact that says so in its record, such as `social_scoring`. Added to what
   * article 5 of the AI Act forbids, and to the parents’.
   */
  forbiddenUses?: Text[];
}

/** What holds for the whole project. */
export interface AiSettingsOfAll extends AiSettings {
  /** Services and libraries of your own that Vigie's catalogue does not know, such as an in-house gateway. Added to the parents’. */
  catalogue?: OwnProvider[];
}

export type Verdict = 'allow' | 'deny';

export type ProviderSetting = Verdict | ProviderLeave;

/** A provider that may be called, but not with everything. */
export interface ProviderLeave {
  allow: true;
  /**
   * Data categories that may not reach it, such as `health`.
   * @minItems 1
   */
  except: Text[];
}

export interface HostSettings {
  /** Globs of host names in quotes, such as `'*.example.gouv.fr'`. A call to such a host is allowed whoever provides it. */
  allow?: Text[];
  /** Globs of host names in quotes. A call to such a host is refused, whoever provides it; wins over `allow`. */
  deny?: Text[];
}

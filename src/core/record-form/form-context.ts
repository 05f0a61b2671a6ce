import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlacedCode } from '../register/record-state.ts';
import type { SourceLink } from '../register/source-link.ts';
import type { Gap } from '../register/gaps.ts';
import type { Locale } from '../rules/rules.ts';
import type { Phrase } from '../texts/phrase.ts';
import type { YamlMistake, YamlText } from '../yaml/yaml-text.ts';
import type { FormTextId } from './form-texts-file.ts';

/** What the fields of one form are made from. */
export interface FormContext {
  readonly policy: Policy;
  readonly locale: Locale;
  readonly phrase: Phrase<FormTextId>;
  readonly yaml: YamlText;
  /** What stands in the record, whatever its shape. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly gaps: readonly Gap[];
  readonly mistakes: readonly YamlMistake[];
  readonly calls: readonly SeenAiCall[];
  readonly code: readonly PlacedCode[];
  readonly source: SourceLink | undefined;
  /** Languages in which texts are written: the policy's. */
  readonly languages: readonly string[];
  /** Answers of the record to the law's questions. */
  readonly facts: Readonly<Record<string, boolean>>;
}

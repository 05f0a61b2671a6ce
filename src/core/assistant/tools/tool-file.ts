import type { LocalisedText } from '../../findings/finding.ts';

export type ToolName = 'vigie_check' | 'vigie_explain' | 'vigie_policy' | 'vigie_draft_record';

/** A tool that other assistants may use, in VS Code and by the Model Context Protocol: an entry of `tools.yml`. */
export interface ToolFile {
  readonly name: ToolName;
  /** What a person reads before it runs. */
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  /** What a model reads, in English. */
  readonly description: string;
  /** What is added to it where the tool does otherwise in VS Code than as a server. */
  readonly inEditor?: string;
  readonly asServer?: string;
  readonly parameters: readonly ToolParameter[];
}

export interface ToolParameter {
  readonly name: string;
  readonly type: 'string' | 'integer';
  /** What a model reads, in English. */
  readonly description: string;
  readonly required?: true;
  /** Whether it may be left out of a call to the server alone. */
  readonly optionalAsServer?: true;
  /** For the server alone: an editor holds the text itself. */
  readonly serverOnly?: true;
}

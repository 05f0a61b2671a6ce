import type { ToolName } from '../../core/assistant/tools/tool-file.ts';

/** Every tool, as package.json declares it. */
export const toolNames = [
  'vigie_check',
  'vigie_explain',
  'vigie_policy',
  'vigie_draft_record',
] as const satisfies readonly ToolName[];

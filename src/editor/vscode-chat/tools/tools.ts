import type { AssistantServices } from '../../assistant/assistant-services.ts';
import { checkTool } from './check.ts';
import { draftRecordTool } from './draft-record.ts';
import { explainTool } from './explain.ts';
import { policyTool } from './policy.ts';
import type { Tool } from './tool.ts';

/** A new tool adds a line here, an entry in `src/core/assistant/tools/tools.yml`, and one in package.json. */
export function toolsOf(services: AssistantServices): readonly Tool[] {
  return [checkTool(services), explainTool(services), policyTool(services), draftRecordTool(services)];
}

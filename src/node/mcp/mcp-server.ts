import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { assistantTools } from '../../../generated/assistant-tools.ts';
import type { ToolFile, ToolName, ToolParameter } from '../../core/assistant/tools/tool-file.ts';
import { ToolError } from './tool-error.ts';
import { checkTool, draftTool, explainTool, policyTool, type ToolContext, type ToolInput } from './tools.ts';

const annotations = { readOnlyHint: true, openWorldHint: false };

const runs: Readonly<Record<ToolName, (input: ToolInput, context: ToolContext) => Promise<string>>> = {
  vigie_check: checkTool,
  vigie_explain: explainTool,
  vigie_policy: policyTool,
  vigie_draft_record: draftTool,
};

/**
 * Vigie's tools for assistants of others, by the Model Context Protocol, in the words that VS Code gives them. They read the project
 * and write nothing; what they say repeats no personal value.
 */
export function mcpServer(version: string, context: ToolContext): McpServer {
  const server = new McpServer({ name: 'vigie', version });
  for (const tool of assistantTools) register(server, tool, context);
  return server;
}

function register(
  server: McpServer,
  { name, title, description, asServer, parameters }: ToolFile,
  context: ToolContext,
) {
  const inputSchema = Object.fromEntries(parameters.map((parameter) => [parameter.name, schemaOf(parameter)]));
  const whole = asServer === undefined ? description : `${description} ${asServer}`;
  server.registerTool(
    name,
    { title: title[context.locale], description: whole, inputSchema, annotations },
    (input: Readonly<Record<string, unknown>>) => answer(() => runs[name](input, context)),
  );
}

function schemaOf({ type, description, required, optionalAsServer }: ToolParameter): z.ZodType {
  const schema = type === 'integer' ? z.int().positive() : z.string();
  const described = schema.describe(description);
  return required && !optionalAsServer ? described : described.optional();
}

interface ToolAnswer {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  isError?: boolean;
}

async function answer(ask: () => Promise<string>): Promise<ToolAnswer> {
  try {
    return { content: [{ type: 'text', text: await ask() }] };
  } catch (error) {
    const text = error instanceof ToolError ? error.message : 'The tool failed.';
    return { content: [{ type: 'text', text }], isError: true };
  }
}

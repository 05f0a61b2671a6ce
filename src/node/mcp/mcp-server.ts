import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ruleIds } from '../../core/rules/rule-id.ts';
import { z } from 'zod';
import { ToolError } from './tool-error.ts';
import { checkTool, draftTool, explainTool, policyTool, type ToolContext } from './tools.ts';

const annotations = { readOnlyHint: true, openWorldHint: false };
const path = z.string().describe('Path of a file, relative to the root of the project');

/**
 * Vigie's tools for assistants of others, by the Model Context Protocol. They read the project and write nothing; what they say
 * repeats no personal value.
 */
export function mcpServer(version: string, context: ToolContext): McpServer {
  const server = new McpServer({ name: 'vigie', version });
  server.registerTool(
    'vigie_check',
    {
      title: 'Check a file',
      description:
        'Finds personal data, AI calls that no record covers and calls that the policy forbids, in a file of the project or in a text given with the path that it will have.',
      inputSchema: { path, text: z.string().optional().describe('Text to check instead of what the file holds') },
      annotations,
    },
    ({ path: file, text }) => answer(() => checkTool(file, text, context)),
  );
  server.registerTool(
    'vigie_explain',
    {
      title: 'Explain a rule',
      description: 'Says why a rule of Vigie exists, the articles that it rests on and what to do.',
      inputSchema: { rule: z.enum(ruleIds).describe('Id of the rule, such as personal-data/in-log') },
      annotations,
    },
    ({ rule }) => answer(() => explainTool(rule, context)),
  );
  addProjectTools(server, context);
  return server;
}

function addProjectTools(server: McpServer, context: ToolContext): void {
  server.registerTool(
    'vigie_policy',
    {
      title: 'Show the policy',
      description:
        'Says what the project’s policy allows: providers of models, uses, personal data, files that never leave.',
      inputSchema: {},
      annotations,
    },
    () => answer(() => policyTool(context)),
  );
  server.registerTool(
    'vigie_draft_record',
    {
      title: 'Draft a record',
      description:
        'Drafts the register’s record for an AI call that has none, from what the code shows. Nothing is written: a person completes and confirms it.',
      inputSchema: {
        path,
        line: z.int().positive().optional().describe('Line of the call; the first call without a record when left out'),
      },
      annotations,
    },
    ({ path: file, line }) => answer(() => draftTool(file, line, context)),
  );
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

import * as vscode from 'vscode';
import type {
  ModelTarget,
  Prompt,
  PromptMessage,
  PromptPart,
  ToolCall,
  ToolDefinition,
} from '../../core/guard/prompt.ts';

/** What VS Code's chat, or an agent in it, asks of a guarded model: every text of it is given to the guard. */
export function promptOf(
  target: ModelTarget,
  messages: readonly vscode.LanguageModelChatRequestMessage[],
  { tools = [], toolMode }: Pick<vscode.ProvideLanguageModelChatResponseOptions, 'tools' | 'toolMode'>,
): Prompt {
  const definitions = tools.map(definitionOf);
  const toolChoice = toolMode === vscode.LanguageModelChatToolMode.Required ? 'required' : 'auto';
  return {
    target,
    messages: messages.flatMap((message, index) => messagesOf(message, index === messages.length - 1)),
    ...(definitions.length > 0 && { tools: definitions, toolChoice }),
  };
}

function definitionOf({ name, description, inputSchema = {} }: vscode.LanguageModelChatTool): ToolDefinition {
  return { name, description, parameters: inputSchema as Readonly<Record<string, unknown>> };
}

/** A message of VS Code may hold results of several tools; each is a message of its own for the server. */
function messagesOf(message: vscode.LanguageModelChatRequestMessage, isLast: boolean): readonly PromptMessage[] {
  const { content } = message;
  const results = content.flatMap((part): PromptMessage[] =>
    part instanceof vscode.LanguageModelToolResultPart
      ? [{ role: 'tool', toolCallId: part.callId, parts: [{ origin: 'tool-result', text: textOf(part.content) }] }]
      : [],
  );
  const text = textOf(content);
  const toolCalls = content.flatMap((part) => (part instanceof vscode.LanguageModelToolCallPart ? [callOf(part)] : []));
  if (text === '' && toolCalls.length === 0) return results;
  const isAssistant = message.role === vscode.LanguageModelChatMessageRole.Assistant;
  const origin: PromptPart['origin'] = isLast && !isAssistant ? 'typed' : 'history';
  const said: PromptMessage = {
    role: isAssistant ? 'assistant' : 'user',
    parts: text === '' ? [] : [{ origin, text }],
    ...(toolCalls.length > 0 && { toolCalls }),
  };
  return [...results, said];
}

function callOf({ callId, name, input }: vscode.LanguageModelToolCallPart): ToolCall {
  return { id: callId, name, arguments: JSON.stringify(input) };
}

/** The texts among some parts; what is neither text nor of a tool, such as an image, is not sent. */
export function textOf(content: readonly unknown[]): string {
  return content.flatMap((part) => (part instanceof vscode.LanguageModelTextPart ? [part.value] : [])).join('');
}

import { pathLanguage } from './find/readings.ts';
import { documentOf, type Leaf } from './mask/leaf.ts';
import type { Prompt, PromptMessage, PromptPart, TextOrigin, ToolCall, ToolDefinition } from './prompt.ts';
import type { ChatMessage, ChatRequest, ChatTool, ChatToolCall } from './request.ts';
import { modelServerOf } from './servers/model-servers.ts';

/** A request whose texts were taken out: every text that it will hold is a leaf, and it is built of leaves alone. */
export interface Composition {
  readonly leaves: readonly Leaf[];
  /** @param texts those of the leaves, in their order, as they may leave. */
  build(texts: readonly string[], note: string | undefined): ChatRequest;
}

/** Takes one text of the request, and gives it back once it is masked. */
type Slot = () => string;

/** Takes a prompt apart. What is not a leaf is chosen by Vigie: roles, types, numbers and the frames of files. */
export function compose(prompt: Prompt): Composition {
  const collector = new Collector();
  const { target, temperature, maxTokens, toolChoice } = prompt;
  const model = collector.take(target.model, { origin: 'system', message: -1, isSaid: false }, '', 'plaintext');
  const server = modelServerOf(target.provider);
  const messages = prompt.messages.map((message, index) => messageSlot(message, index, collector));
  const tools = (prompt.tools ?? []).map((tool) => toolSlot(tool, collector));
  return {
    leaves: collector.leaves,
    build: (texts, note) => {
      collector.texts = texts;
      return {
        model: unmasked(model(), target.model),
        messages: withNote(
          messages.map((message) => message()),
          note,
        ),
        stream: true,
        ...(server?.usageIsGiven ? {} : { stream_options: { include_usage: true } }),
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined
          ? {}
          : { [server?.limitsCompletion ? 'max_completion_tokens' : 'max_tokens']: maxTokens }),
        ...(tools.length === 0 ? {} : { tools: tools.map((tool) => tool()) }),
        ...(toolChoice === undefined || tools.length === 0 ? {} : { tool_choice: toolChoice }),
      };
    },
  };
}

/** What cannot be masked without becoming another thing. */
function unmasked(text: string, original: string): string {
  if (text !== original) throw new Error('The name of the model holds a personal value');
  return text;
}

class Collector {
  readonly leaves: Leaf[] = [];
  texts: readonly string[] = [];

  take(text: string, leaf: Omit<Leaf, 'document'>, path = '', languageId?: string): Slot {
    const index = this.leaves.length;
    this.leaves.push({ ...leaf, document: documentOf(text, path, languageId) });
    return () => {
      const masked = this.texts[index];
      if (masked === undefined) throw new Error('A text was not masked');
      return masked;
    };
  }
}

function messageSlot(message: PromptMessage, index: number, collector: Collector): () => ChatMessage {
  const parts = message.parts.map((part) => partSlot(part, index, collector));
  const content = (): string => parts.map((part) => part()).join('\n\n');
  const calls = (message.toolCalls ?? []).map((call) => callSlot(call, index, collector));
  const answered = collector.take(message.toolCallId ?? '', { origin: 'tool-call', message: index, isSaid: false });
  switch (message.role) {
    case 'system':
    case 'user': {
      const { role } = message;
      return () => ({ role, content: content() });
    }
    case 'tool':
      return () => ({ role: 'tool', content: content(), tool_call_id: answered() });
    case 'assistant':
      return () => {
        const asked = calls.map((call) => call());
        return { role: 'assistant', content: content(), ...(asked.length > 0 ? { tool_calls: asked } : {}) };
      };
  }
}

function partSlot(part: PromptPart, message: number, collector: Collector): Slot {
  const { origin, text, path, languageId } = part;
  if (path === undefined) {
    const language = origin === 'file-name' ? pathLanguage : languageId;
    return collector.take(text, { origin, message, isSaid: true }, '', language);
  }
  const name = nameSlot(path, message, collector);
  const language = /^[\w+-]{1,30}$/.test(languageId ?? '') ? (languageId ?? '') : '';
  const content = collector.take(text, { origin, message, isSaid: true }, path, languageId);
  return () => framed(name(), language, content());
}

/** The path is scanned by itself, as the name of a file. */
function nameSlot(path: string, message: number, collector: Collector): Slot {
  const origin: TextOrigin = 'file-name';
  return collector.take(path, { origin, message, isSaid: false }, '', pathLanguage);
}

/** A fence longer than any in the text: what the file says cannot end it. */
function framed(name: string, language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${name}\n${fence}${language}\n${text}\n${fence}`;
}

function callSlot(call: ToolCall, message: number, collector: Collector): () => ChatToolCall {
  const take = (text: string, isSaid: boolean, language?: string): Slot =>
    collector.take(text, { origin: 'tool-call', message, isSaid }, '', language);
  const id = take(call.id, false);
  const name = take(call.name, false);
  const written = take(call.arguments, true, 'json');
  return () => ({ id: id(), type: 'function', function: { name: name(), arguments: written() } });
}

function toolSlot(tool: ToolDefinition, collector: Collector): () => ChatTool {
  const take = (text: string, language?: string): Slot =>
    collector.take(text, { origin: 'tool-definition', message: -1, isSaid: false }, '', language);
  const name = take(tool.name);
  const description = take(tool.description);
  const parameters = take(JSON.stringify(tool.parameters), 'json');
  return () => ({
    type: 'function',
    function: {
      name: name(),
      description: description(),
      parameters: JSON.parse(parameters()) as Readonly<Record<string, unknown>>,
    },
  });
}

/** A sentence of Vigie's own for the model, at the end of the system's words. */
function withNote(messages: readonly ChatMessage[], note: string | undefined): readonly ChatMessage[] {
  if (note === undefined) return messages;
  const [first, ...others] = messages;
  if (first?.role === 'system') return [{ ...first, content: `${first.content}\n\n${note}` }, ...others];
  return [{ role: 'system', content: note }, ...messages];
}

import { ChatMistralAI } from '@langchain/mistralai';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { tool } from '@langchain/core/tools';
import { HumanMessage } from '@langchain/core/messages';
import { z } from 'zod';

const solde = tool(async ({ dossier }: { dossier: string }) => `Dossier ${dossier} : 12,40 €`, { name: 'solde', description: 'Solde', schema: z.object({ dossier: z.string() }) });
const llm = new ChatMistralAI({ model: 'mistral-large-latest' });
const agent = createReactAgent({ llm, tools: [solde] });

export async function traiter(question: string) {
  const { messages } = await agent.invoke({ messages: [new HumanMessage(question)] });
  return messages.at(-1)?.content;
}

export const structurer = (texte: string) => llm.withStructuredOutput(z.object({ service: z.string() })).invoke(texte);

export const essai = () => solde.invoke({ dossier: '12' });

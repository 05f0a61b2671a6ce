import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';

const modele = new ChatOpenAI({ model: 'gpt-4o-mini', temperature: 0 });
const prompt = ChatPromptTemplate.fromTemplate('Réponds avec : {contexte}\n\n{question}');
const chaine = prompt.pipe(modele).pipe(new StringOutputParser());

export async function repondre(question, contexte) {
  return chaine.invoke({ question, contexte });
}

export async function lots(questions) {
  return modele.batch(questions);
}

export const vecteur = (texte) => new OpenAIEmbeddings().embedQuery(texte);

export async function voir(question) {
  return prompt.format({ question, contexte: '' });
}

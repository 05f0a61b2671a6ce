import type { Ollama } from 'ollama';

let ollama: Ollama | undefined;

async function obtenir(): Promise<Ollama> {
  if (!ollama) {
    const { Ollama: Client } = await import('ollama');
    ollama = new Client({ host: process.env.OLLAMA_HOST ?? 'http://127.0.0.1:11434' });
  }
  return ollama;
}

export async function discuter(texte: string): Promise<string> {
  const client = await obtenir();
  const { message } = await client.chat({ model: 'llama3.2', messages: [{ role: 'user', content: texte }] });
  return message.content;
}

export async function installer(nom: string): Promise<void> {
  const client = await obtenir();
  await client.pull({ model: nom });
}

import OpenAI from 'openai';
import type { IaPort } from './ia-port.ts';

export class OpenAiAdapter implements IaPort {
  private readonly client: OpenAI;

  constructor(client?: OpenAI) {
    this.client = client ?? new OpenAI();
  }

  async demander(question: string): Promise<string> {
    const reponse = await this.client.responses.create({ model: 'gpt-5-mini', input: question });
    return reponse.output_text;
  }

  decrire(): string {
    return 'this.client.responses.create avec gpt-5-mini';
  }
}

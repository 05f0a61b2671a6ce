import type { IaPort } from './ia-port.ts';
import { OpenAiAdapter } from './openai-adapter.ts';

export class RepondreAUsager {
  readonly #ia: IaPort;

  constructor(ia: IaPort = new OpenAiAdapter()) {
    this.#ia = ia;
  }

  async executer(question: string): Promise<string> {
    const propre = question.trim();
    return this.#ia.demander(propre);
  }
}

const adaptateur = new OpenAiAdapter();

export async function essai(): Promise<string> {
  return adaptateur.demander('Où déposer une demande de passeport ?');
}

export function description(): string {
  return adaptateur.decrire();
}

import OpenAI from 'openai';

abstract class Assistant {
  protected abstract readonly client: OpenAI;

  protected async demander(question: string): Promise<string> {
    const sortie = await this.client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] });
    return sortie.choices[0]?.message.content ?? '';
  }
}

export class Urbanisme extends Assistant {
  protected override readonly client = new OpenAI();

  instruire(permis: string): Promise<string> {
    return this.demander(`Que manque-t-il à ce permis ? ${permis}`);
  }

  static create(nom: string): Urbanisme {
    console.info(nom);
    return new Urbanisme();
  }
}

export const urbanisme = Urbanisme.create('permis');

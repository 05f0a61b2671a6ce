import { Inject, Injectable, Logger } from '@nestjs/common';
import { Mistral } from '@mistralai/mistralai';

export const MISTRAL = Symbol('mistral');

@Injectable()
export class ResumeService {
  private readonly logger = new Logger(ResumeService.name);

  constructor(@Inject(MISTRAL) private readonly mistral: Mistral) {}

  async resumer(texte: string): Promise<string> {
    this.logger.log('mistral.chat.complete appelé');
    const sortie = await this.mistral.chat.complete({
      model: 'mistral-small-latest',
      messages: [{ role: 'user', content: texte }],
    });
    return String(sortie.choices?.[0]?.message.content ?? '');
  }

  async moderer(texte: string): Promise<boolean> {
    const { results } = await this.mistral.classifiers.moderate({ model: 'mistral-moderation-latest', inputs: [texte] });
    return results.some(({ categories }) => Object.values(categories ?? {}).some(Boolean));
  }
}

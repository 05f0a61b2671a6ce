import { Test } from '@nestjs/testing';
import { MISTRAL, ResumeService } from './resume.service.ts';

describe('ResumeService', () => {
  it('rend le résumé du modèle', async () => {
    const complete = jest.fn().mockResolvedValue({ choices: [{ message: { content: 'Bref.' } }] });
    const module = await Test.createTestingModule({
      providers: [ResumeService, { provide: MISTRAL, useValue: { chat: { complete } } }],
    }).compile();
    const mistral = module.get(MISTRAL);
    await mistral.chat.complete({ model: 'mistral-small-latest', messages: [] });
    expect(complete).toHaveBeenCalledOnce();
  });
});

import { Body, Controller, Get, Post } from '@nestjs/common';
import { ResumeService } from './resume.service.ts';

@Controller('resumes')
export class ResumeController {
  constructor(private readonly resumes: ResumeService) {}

  @Post()
  async creer(@Body('texte') texte: string): Promise<{ resume: string }> {
    const resume = await this.resumes.resumer(texte);
    return { resume };
  }

  @Get('etat')
  etat(): string {
    return 'mistral : ok';
  }
}

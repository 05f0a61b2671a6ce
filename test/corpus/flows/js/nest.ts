import { Injectable, Logger } from '@nestjs/common';
import * as amplitude from '@amplitude/analytics-browser';
import { hacher } from './securite.ts';

@Injectable()
export class UsagersService {
  private readonly logger = new Logger(UsagersService.name);

  creer(dto: CreerUsagerDto) {
    this.logger.log(`création de ${dto.adresseEmail}`);
    this.logger.log(`création de ${hacher(dto.adresseEmail)}`);
    this.logger.error('numéro fiscal refusé', dto.numeroFiscal);
    this.logger.log(`statut ${dto.statut}`);
    amplitude.track('creation', { naissance: dto.dateNaissance });
    amplitude.track('creation', { canal: 'web' });
    const { prenom, ...reste } = dto;
    this.logger.debug(prenom);
    this.logger.debug(UsagersService.name);
    const noms = [dto].map((d) => d.nomNaissance);
    console.log(noms);
    console.log(noms.length);
    return reste;
  }
}

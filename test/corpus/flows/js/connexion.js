import winston from 'winston';
import { createHmac } from 'node:crypto';

const logger = winston.createLogger();
const pseudonymiser = (v) => createHmac('sha256', process.env.CLE).update(v).digest('hex');

export function connexion(usager) {
  console.log('connexion', usager.email);
  logger.info(`nir ${usager.nir}`);
  const { nom, id } = usager;
  logger.warn('usager ' + nom);
  logger.info(`usager ${id}`);
  logger.info(pseudonymiser(usager.email));
  console.log('email envoyé');
  console.log(usager.email.length);
  let adresse = usager.adresse;
  adresse = '[masqué]';
  logger.info(adresse);
  console.error({ tel: usager.telephone });
  console.log('tel présent', Boolean(usager.telephone));
  console.log(usager.email ? 'avec' : 'sans');
}

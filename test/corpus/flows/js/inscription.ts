import pino from 'pino';
import axios from 'axios';
import * as Sentry from '@sentry/node';
import { createHmac } from 'node:crypto';

const log = pino();

export async function inscrire(usager: Usager, demande: Demande) {
  const { email, prenom } = usager;
  log.info({ email }, 'inscription');
  log.info({ id: demande.id }, 'inscription');
  const empreinte = createHmac('sha256', process.env.CLE!).update(email).digest('hex');
  log.info({ empreinte }, 'inscription');
  await axios.get(`https://sms.fournisseur.com/send?to=${usager.telephone}`);
  Sentry.captureException(new Error(`échec pour ${prenom}`));
  Sentry.setTag('commune', demande.codeInsee);
  console.warn('doublon ' + [usager.nom, usager.dateNaissance].join(' '));
}

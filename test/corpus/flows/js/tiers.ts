import Bugsnag from '@bugsnag/js';
import { init, track } from '@amplitude/analytics-browser';
import LogRocket from 'logrocket';
import axios from 'axios';
import type { Usager, Dossier } from './types';

export async function prevenir(usager: Usager, dossier: Dossier) {
  init('cle');
  Bugsnag.setUser(usager.id, usager.email);
  LogRocket.identify(usager.id, { name: usager.nomNaissance });
  track('sms', { telephone: usager.telephone });
  window.dataLayer.push({ naissance: usager.dateNaissance });
  window._paq.push(['setUserId', usager.email]);
  LogRocket.identify(usager.id);
  track('dossier', { statut: dossier.statut });
  window.dataLayer.push({ event: 'email_envoye' });
  window._paq.push(['trackPageView']);
  await axios.get(`https://api.partenaire.fr/avis/${usager.numeroFiscal}`);
  await fetch('https://sms.partenaire.fr/?' + new URLSearchParams({ to: usager.telephone }));
  await axios.get(`https://api.partenaire.fr/dossiers/${dossier.numero}`);
  await fetch('https://sms.partenaire.fr/etat?format=json');
  window.open('https://messagerie.fr/?to=' + usager.email);
  window.open('https://messagerie.fr/aide');
}

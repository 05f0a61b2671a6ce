import * as Sentry from '@sentry/browser';
import mixpanel from 'mixpanel-browser';
import axios from 'axios';
import type { User } from './types';

export async function suivre(user: User) {
  Sentry.setUser({ email: user.email });
  Sentry.setUser({ id: user.id });
  mixpanel.people.set({ $phone: user.phoneNumber });
  mixpanel.track('page vue', { page: 'accueil' });
  await fetch(`https://api.partenaire.fr/contacts?email=${user.email}`);
  await axios.get('https://api.partenaire.fr/age', { params: { naissance: user.birthDate } });
  await fetch(`/api/usagers/${user.id}`);
  const url = new URL('https://api.partenaire.fr/recherche');
  url.searchParams.set('nom', user.lastName);
  await fetch(url);
  await fetch('https://api.partenaire.fr/etat');
  window.gtag('event', 'inscription', { prenom: user.firstName });
  window.gtag('event', 'inscription', { etape: 2 });
}

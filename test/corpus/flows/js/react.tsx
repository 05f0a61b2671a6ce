import * as Sentry from '@sentry/react';
import { useEffect } from 'react';
import type { Beneficiaire } from './types';

export function Fiche({ beneficiaire }: { beneficiaire: Beneficiaire }) {
  const { iban, numeroDossier } = beneficiaire;
  useEffect(() => {
    console.debug('iban', iban);
    console.debug('dossier', numeroDossier);
    Sentry.setContext('contact', { telephone: beneficiaire.telephone });
    Sentry.setTag('dossier', numeroDossier);
    window.location.href = `/recherche?nir=${beneficiaire.nir}`;
    window.location.href = `/dossiers/${numeroDossier}`;
  }, [iban]);
  return <p>{beneficiaire.prenom}</p>;
}

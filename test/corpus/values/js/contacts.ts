export const contacts = {
  mairie: { tel: '01 99 00 12 34', courriel: 'contact@mairie-saint-aubrin.fr' },
  astreinte: { nom: 'Ludovic Brunaudier', tel: '06 84 68 17 14' },
  elue: { nom: 'Inès Okombe', tel: '+33 6 23 29 40 60', courriel: 'gaspard.quillardet@famille-lestradin.net' },
  urgence: '112',
  allo: '3949',
  numeroVert: '0 800 123 456',
  fax: '04 65 71 00 11',
  fictif: '06 39 98 01 22',
  defaut: '0123456789',
  vide: '06 00 00 00 00',
  format: '06 XX XX XX XX',
};

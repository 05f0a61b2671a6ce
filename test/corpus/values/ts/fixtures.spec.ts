// Personnes inventées.
export const assure = { bsn: '382719463', naam: 'Van Oosterhout' };
export const cittadino = { codiceFiscale: 'MRTGLI74D52F839X' };
export const ciudadano = { dni: '52873164M', correo: 'lucia.arreguy@gmail.com' };
export const carte = '4972165834109271'; // carte bancaire
export const carteTest = '4242424242424242';
export const couleur = '#85041327';
export const chemin = 'M12.4 8.2L106.7 9.51C20.33 14.2 18.6 21.4 12.4 8.2Z';
export const fonction = 'Camille';
export const numeroNational = '85041327185'; // rijksregisternummer

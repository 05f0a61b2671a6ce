export const courrier = `Madame Josephine Villaudric
33 rue Victor-Hugo, 69002 Lyon

Votre dossier 2024/118/0042 a été enregistré le 12 mars 2024.
Vous êtes née le 3 avril 1979. Votre numéro d’allocataire figure au dos.
Nous vous appellerons au 06 67 40 79 31.`;

export const signature = 'secretariat@mairie-saint-aubrin.fr';
export const modele = 'Madame, Monsieur {{ nom }} {{ prenom }}, né(e) le {{ date_naissance }}';
export const ecole = 'École primaire Jules-Ferry';
export const stade = 'Stade Robert-Poirier';
export const loi = 'loi Jospin';
export const theoreme = 'théorème de Thalès';
export const boutons = ['Prénom', 'Nom de famille', 'Date de naissance'];
export const jours = ['Lundi', 'Avril'];

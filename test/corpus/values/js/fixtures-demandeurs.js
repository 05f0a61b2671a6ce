// Données recopiées de la production pour reproduire l'anomalie 4121
export const demandeurs = [
  {
    prenom: "Maëlys",
    nom: "Ferranbois",
    email: "fatouescalfier@ville-montrelais.fr",
    mobile: "0627693892",
    adresse: "14 rue des Tanneurs, 35400 Saint-Malo",
    dateNaissance: "1955-01-21",
  },
  {
    prenom: "Gaspard",
    nom: "Lestradin",
    email: "mathis.okombe@wanamail.fr",
    mobile: "+33684575660",
    adresse: "3 bis, avenue Jean-Jaurès, 44600 Saint-Nazaire",
    dateNaissance: "08/10/1983",
  },
];

export const couleurs = { primaire: "#000091", alerte: "#e1000f" };
export const trace = "8197c89d-68b2-4ca6-ac21-83d848bb2c61";
export const chemin = "M12.5 3.1415 20.0612 34.5678 11.1213";
export const MAX = 9007199254740991;
export const horodatage = 1605905265414;
export const integrity = "sha512-tpt2HBZhaCwJ1WV/UcDF4qXZp0R6Dn6U1I+0lpF7yj0l33wrZH099orVQg+=";

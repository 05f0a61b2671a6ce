CREATE TABLE contrevenant (
  id BIGINT PRIMARY KEY,
  patronyme VARCHAR(80),
  lieu_naissance VARCHAR(80),
  nature_infraction VARCHAR(200),
  antecedents_judiciaires TEXT,
  immatriculation VARCHAR(12),
  num_permis VARCHAR(15),
  empreinte_digitale BYTEA
);
CREATE TABLE appareil_controle (
  numero_serie VARCHAR(30),
  adresse_ip_locale VARCHAR(15),
  nom_modele VARCHAR(40),
  empreinte_logicielle CHAR(64),
  date_etalonnage DATE,
  sexe_connecteur CHAR(1)
);

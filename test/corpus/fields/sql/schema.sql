CREATE TABLE usager (
  id BIGINT PRIMARY KEY,
  nom_naissance VARCHAR(100) NOT NULL,
  prenom VARCHAR(100),
  date_naissance DATE,
  commune_naissance VARCHAR(5),
  nir CHAR(15),
  courriel VARCHAR(255),
  tel_mobile VARCHAR(20),
  adresse_ligne1 VARCHAR(100),
  iban VARCHAR(34),
  religion VARCHAR(30),
  orientation_sexuelle VARCHAR(30),
  condamnations_penales TEXT,
  cree_le TIMESTAMP
);

CREATE TABLE piece_jointe (
  id BIGINT,
  nom_fichier VARCHAR(255),
  type_mime VARCHAR(100),
  taille BIGINT,
  empreinte CHAR(64)
);

CREATE TABLE equipement (
  nom VARCHAR(100),
  adresse_equipement VARCHAR(255),
  diagnostic_energie CHAR(1),
  genre VARCHAR(10)
);

ALTER TABLE usager ADD COLUMN groupe_sanguin VARCHAR(3);
ALTER TABLE tache ADD COLUMN nom_tache VARCHAR(50);

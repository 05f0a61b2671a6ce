INSERT INTO adresses (usager_id, numero, voie, code_postal, ville) VALUES
  (12, 7, 'rue des Tilleuls', '35000', 'Rennes'),
  (13, 9, 'Impasse du Puits', '29000', 'Quimper');

INSERT INTO troncons (id, voie, longueur, ville) VALUES (4, 'rue des Tilleuls', 350, 'Rennes');
INSERT INTO lignes (numero, voie, code) VALUES (12, 'Quai Est', 35000);

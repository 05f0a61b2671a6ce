-- Reprise des comptes du portail, extrait du 12/03/2024
INSERT INTO usager (id, nom, prenom, courriel, telephone, date_naissance) VALUES
  (1, 'Kervadoux', 'Solène', 'maelys_vasselonne64@mail-du-berry.fr', '0623847291', '1969-07-11'),
  (2, 'Mercadal', 'Thibault', 'nolwenn_guivarch99@kervadoux.bzh', '06 31 66 48 57', '1950-01-21');

INSERT INTO assure (nir, iban) VALUES ('253084481920979', 'FR7620041276981587445913792');
UPDATE assure SET nir = '250087574003887' WHERE id = 42;
INSERT INTO organisme (siret, siren, tva) VALUES ('98630755100036', '512980095', 'FR12465369528');
INSERT INTO schema_migrations (version) VALUES ('20240312101112'), ('20231130090000');
INSERT INTO commune (insee, nom, population, cp) VALUES ('35288', 'Saint-Malo', 46803, '35400');
INSERT INTO parametre VALUES ('guid', '4b4d999b-4e5e-4dda-a2de-b9dfff673926'), ('seuil', '1234567.89');

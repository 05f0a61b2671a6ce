-- Jeu d'essai : toutes les personnes sont inventées.
INSERT INTO usager (nom, prenom, date_naissance, telephone, iban, num_fiscal) VALUES
('Le Goffic', 'Armelle', '1961-02-27', '06 71 84 25 39', 'FR7630004028370004156782307', '1482670513436');
INSERT INTO piece (dossier_id, empreinte, taille, depose_le) VALUES
(4471, '9f86d081884c7d659a2feaa0c55ad015', 1482670513, '2023-11-02');
UPDATE commune SET code_insee = '29019', mairie_tel = '3939' WHERE id = 12;

INSERT INTO personnel (nom, prenom, nir, rpps, passeport, immatriculation) VALUES
  ('Sabourdin', 'Rachida', '1 59 05 2B 862 031 56', '10215300632', '12DR53558', 'GP-642-MJ'),
  ('Quillardet', 'Bastien', '1 68 10 13 712 268 19', '10184769494', '21AA76308', 'FL-757-RM');
INSERT INTO etablissement (uai, nom, tel) VALUES ('0350012B', 'Lycée Émile-Zola', '02 61 91 22 33');
INSERT INTO rue (nom) VALUES ('rue Jean-Moulin'), ('avenue Simone-Veil');
COMMENT ON TABLE personnel IS 'Agents titulaires et contractuels';
GRANT SELECT ON personnel TO lecture@localhost;

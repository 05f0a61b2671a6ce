-- Migration V20240312101112
ALTER SEQUENCE usager_id_seq RESTART WITH 1850238599;
INSERT INTO flyway_schema_history VALUES (12, '4.12.1.3', -1850238599, '2024-03-12 10:11:12');
INSERT INTO region (code, nom) VALUES ('53', 'Bretagne');
INSERT INTO epci (siren, nom) VALUES ('243500139', 'Rennes Métropole');
INSERT INTO geo VALUES (ST_GeomFromText('POINT(-1.6778 48.1173)', 4326));
INSERT INTO parametre VALUES ('format_tel', '## ## ## ## ##'), ('regex_nir', '^[12][0-9]{14}$');
INSERT INTO role_mail VALUES ('rgpd@ville-montrelais.fr'), ('webmaster@ville-montrelais.fr');
INSERT INTO jeton VALUES ('nuIMeM59IFMJRvrA/3antWGLqHA5meuD6ScktKc7Keh=', '829b544d-438a-4840-a7ca-705848360dac');

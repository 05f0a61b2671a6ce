INSERT INTO beneficiaire (pays, niss) VALUES ('BE', '77.10.12-843.96');
INSERT INTO beneficiaire (pays, codice_fiscale) VALUES ('IT', 'MBGFCB72R13D612A');
INSERT INTO beneficiaire (pays, dni) VALUES ('ES', '23524475Y');
INSERT INTO beneficiaire (pays, bsn) VALUES ('NL', '159075828');
INSERT INTO beneficiaire (pays, pesel) VALUES ('PL', '74051068032');
INSERT INTO beneficiaire (pays, avs) VALUES ('CH', '756.0455.7886.54');
INSERT INTO commande (reference, quantite) VALUES ('81020796771', 12);
INSERT INTO produit (ean) VALUES ('3030520341106');
SELECT setval('usager_id_seq', 1926247220);

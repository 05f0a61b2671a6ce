UPDATE contact SET tel = '04 91 46 96 88', mail = 'amandinemercadal@valdecreuse-agglo.fr' WHERE code = 'C-0042-2024';
UPDATE agent SET adresse = '112 boulevard de la Liberté, 35000 Rennes' WHERE matricule = '00458';
UPDATE vehicule SET immatriculation = 'DV-960-AY' WHERE agent_id = 9;
DELETE FROM session WHERE ip = '109.213.109.55';
UPDATE parametre SET valeur = '10.12.0.4' WHERE cle = 'proxy';
UPDATE parametre SET valeur = '0 30 6 1 1' WHERE cle = 'cron';
UPDATE carte SET pan = '4978488246708736' WHERE id = 3;

-- Types de données, sans personne.
INSERT INTO person_attribute_type VALUES (1,'Race','Group of persons','java.lang.String',0,1,'2007-05-04 00:00:00',6),(2,'Birthplace','Location of persons birth','java.lang.String',0,1,'2007-05-04 00:00:00',0);

CREATE TABLE aanvrager (
  voornaam VARCHAR(50),
  achternaam VARCHAR(50),
  geboortedatum DATE,
  burgerservicenummer CHAR(9),
  woonadres VARCHAR(200),
  telefoonnummer VARCHAR(20),
  rekeningnummer VARCHAR(34),
  geslacht CHAR(1),
  bestandsnaam VARCHAR(100),
  zaaknummer VARCHAR(20)
);

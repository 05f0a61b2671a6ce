CREATE TABLE borger (
  fornavn VARCHAR(50),
  efternavn VARCHAR(50),
  cprnummer CHAR(10),
  foedselsdato DATE,
  koen CHAR(1),
  bopaelsadresse VARCHAR(200),
  vejnavn VARCHAR(100),
  mobilnr VARCHAR(20),
  aegtefaelle VARCHAR(100),
  antal_boern INTEGER,
  kontanthjaelp NUMERIC(10, 2),
  helbredsoplysninger TEXT,
  folkekirkemedlem BOOLEAN,
  straffeattest TEXT,
  nemkonto VARCHAR(20),
  sagsnummer VARCHAR(20),
  oprettet DATE
);

CREATE TABLE ejendom (
  ejendomsnummer VARCHAR(20),
  vejnavn VARCHAR(100),
  postnr CHAR(4),
  areal INTEGER,
  opfoert INTEGER
);

CREATE TABLE kursus (
  navn VARCHAR(100),
  antal_pladser INTEGER,
  pris NUMERIC(10, 2),
  startdato DATE,
  laengde INTEGER,
  hjemmeside VARCHAR(200)
);

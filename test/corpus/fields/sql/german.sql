CREATE TABLE antragsteller (
  vorname VARCHAR(50),
  nachname VARCHAR(50),
  geburtsdatum DATE,
  geburtsort VARCHAR(50),
  anschrift VARCHAR(200),
  telefonnummer VARCHAR(20),
  steuer_id CHAR(11),
  staatsangehoerigkeit VARCHAR(50),
  familienstand VARCHAR(20),
  kontonummer VARCHAR(20),
  aktenzeichen VARCHAR(20),
  dateiname VARCHAR(100),
  erstellt_am TIMESTAMP
);

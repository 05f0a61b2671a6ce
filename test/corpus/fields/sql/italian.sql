CREATE TABLE cittadino (
  cognome VARCHAR(50),
  codice_fiscale CHAR(16),
  data_nascita DATE,
  luogo_nascita VARCHAR(50),
  indirizzo_residenza VARCHAR(200),
  cellulare VARCHAR(20),
  cittadinanza VARCHAR(30),
  numero_pratica VARCHAR(20),
  nome_file VARCHAR(100)
);

CREATE TABLE cidadao (
  apelido VARCHAR(50),
  nome_completo VARCHAR(100),
  data_nascimento DATE,
  cpf CHAR(11),
  morada VARCHAR(200),
  telemovel VARCHAR(20),
  estado_civil VARCHAR(20),
  nacionalidade VARCHAR(30),
  nome_ficheiro VARCHAR(100),
  numero_processo VARCHAR(20)
);

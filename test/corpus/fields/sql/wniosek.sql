CREATE TABLE wnioskodawca (
  id BIGINT PRIMARY KEY,
  imie VARCHAR(50),
  nazwisko VARCHAR(50),
  nazwisko_rodowe VARCHAR(50),
  data_ur DATE,
  plec CHAR(1),
  pesel CHAR(11),
  nr_dowodu VARCHAR(9),
  ulica VARCHAR(100),
  nr_domu VARCHAR(10),
  kod_pocztowy CHAR(6),
  tel_kom VARCHAR(20),
  nr_konta VARCHAR(26),
  stan_cywilny VARCHAR(20),
  dochod NUMERIC(10, 2),
  stopien_niepelnosprawnosci VARCHAR(20),
  obywatelstwo VARCHAR(40),
  data_wniosku DATE,
  nr_sprawy VARCHAR(20),
  status VARCHAR(10)
);

CREATE TABLE zalacznik (
  nazwa_pliku VARCHAR(200),
  sciezka VARCHAR(400),
  data_dodania DATE,
  liczba_stron INTEGER,
  rozmiar INTEGER
);

CREATE TABLE slownik_ulic (
  ulica VARCHAR(100),
  miejscowosc VARCHAR(100),
  gmina VARCHAR(100),
  powiat VARCHAR(100),
  plan VARCHAR(100)
);

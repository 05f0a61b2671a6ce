-- Invented table, as an old application of an administration has it.
CREATE TABLE usager (
  num_doss        CHAR(12),
  nom_patronym    VARCHAR(60),
  pren_usu        VARCHAR(60),
  dat_nais        DATE,
  com_naiss       VARCHAR(60),
  adr_dom         VARCHAR(120),
  cod_post        CHAR(5),
  tel_mob         VARCHAR(20),
  sit_matrim      CHAR(1),
  num_secu_soc    CHAR(15),
  revn_mens       NUMERIC(9,2),
  tx_inval        NUMERIC(3,0),
  cpte_banc       VARCHAR(34),
  natio           CHAR(3),
  cd_retour       CHAR(2),
  dt_maj          TIMESTAMP,
  nb_relances     INT,
  no_ordre        INT,
  ref_courrier    VARCHAR(20)
);
CREATE TABLE antragsteller_in (
  geb_dtm         DATE,
  nachn           VARCHAR(60),
  mobil_nr        VARCHAR(30),
  sozvers_nr      CHAR(12),
  fam_std         CHAR(1),
  eing_dat        DATE,
  lfd_nr          INT
);
CREATE TABLE ciudadano (
  fch_nacim       DATE,
  seg_apell       VARCHAR(60),
  num_telef       VARCHAR(20),
  est_civil       CHAR(1),
  num_expte       VARCHAR(20),
  fch_alta        DATE
);

-- Demandes d’aide et personnes qui les déposent.

create table usager (
  id             bigint generated always as identity primary key,
  nom            text not null,
  prenom         text not null,
  date_naissance date not null,
  nir            char(15),
  courriel       text not null,
  telephone      text
);

create table demande (
  numero     text primary key,
  usager_id  bigint not null references usager (id),
  objet      text not null,
  message    text not null,
  deposee_le date not null default current_date,
  service    text,
  urgence    smallint check (urgence between 1 and 3)
);

comment on column usager.nir is 'Demandé pour les seules aides versées avec la caisse d’allocations familiales.';

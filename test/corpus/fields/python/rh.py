from dataclasses import dataclass


@dataclass
class Candidat:
    nom_usage: str
    email_personnel: str
    numero_mobile: str
    age: int
    situation_de_handicap: bool
    nationalite: str
    numero_offre: str
    nom_service: str


@dataclass
class Offre:
    intitule: str
    service: str
    lien: str
    conditions: str
    date_publication: str
    nombre_postes: int
    email_service: str
    telephone_standard: str

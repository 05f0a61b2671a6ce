from dataclasses import dataclass
from datetime import date
from pydantic import BaseModel


class DemandeMDPH(BaseModel):
    taux_incapacite: int
    type_handicap: str
    certificat_medical: str
    pathologie: str
    traitement_medical: str
    nom_complet: str
    date_de_naissance: date
    statut: str
    reference_dossier: str


@dataclass
class Batiment:
    diagnostic_energetique: str
    adresse_serveur: str
    traitement_toiture: str
    etat: str
    origine: str


class AgentPublic(BaseModel):
    iban: str
    salaire_brut: float
    appartenance_syndicale: str | None
    adresse_personnelle: str
    tel_perso: str
    indice: int
    nb_adresses: int

"""Une demande déposée au guichet ou sur le portail."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Usager:
    nom: str
    prenom: str
    date_naissance: date
    courriel: str
    telephone: str | None = None


@dataclass(frozen=True)
class Demande:
    numero: str
    objet: str
    message: str
    deposee_le: date
    usager: Usager

"""Jeu d'initialisation de la base usagers (guichet état civil)."""
from datetime import date

from guichet.models import Usager

USAGERS = [
    Usager(
        nom_complet="Solène Kervadoux",
        courriel="mathiskervadoux@ville-montrelais.fr",
        telephone="07 49 38 45 73",
        nir="1 65 08 29 860 192 91",
    ),
    Usager(
        nom_complet="Thibault Mercadal",
        courriel="t.sabourdin@ville-montrelais.fr",
        telephone="04 73 80 62 68",
        nir="182111369517747",
    ),
]

NUMERO_DOSSIER = "DOS-2024-0098123"
CODE_INSEE = "35238"
SIRET_MAIRIE = "72455243500039"
MIGRATION = "20240312101112"
VERSION_SCHEMA = "4.4.1.1"

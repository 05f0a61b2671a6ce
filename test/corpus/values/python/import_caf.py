import csv
import logging

log = logging.getLogger(__name__)

# Allocataire de recette, à retirer : 1 83 05 29 806 092 08
ALLOCATAIRE_TEST = {
    "nir": "197085679330975",
    "iban": "FR7610278265421590227414940",
    "mail": "h.taillefonds@famille-lestradin.net",
}
CORSE = "2 94 04 2B 643 056 67"
OUTRE_MER = "2 96 06 97 166 088 21"
NE_A_L_ETRANGER = "156029935096773"
nia_provisoire = "781059282003768"

CHECKSUM = "b8f1019860c1561df1b44b29e49da98ed9ce5a03257f4d4fa9570b732a60b321"
LOT = 1552592695190
DEPUIS = 1586749376
PLAFOND = 1850238599
PI_LONG = 2.37249018705873
REGEX_NIR = r"^[12]\d{2}(0[1-9]|1[0-2])\d{8}\d{2}$"
MASQUE = "X XX XX XX XXX XXX XX"


def lire(chemin):
    with open(chemin) as f:
        return list(csv.DictReader(f, delimiter=";"))

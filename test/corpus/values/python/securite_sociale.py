import re

NIR = re.compile(r"(?P<sexe>[1-478])(?P<annee>\d{2})(?P<mois>\d{2})")

SPECIMEN = "2 69 05 49 588 157 80"
BIDON = "1 23 45 67 890 123 45"
NUL = "0 00 00 00 000 000 00"
MAUVAISE_CLE = "1 85 02 38 599 123 11"
MOIS_IMPOSSIBLE = "185473859912341"


def verifier(numero: str) -> bool:
    """Vérifie la clé, par exemple pour ``1 87 06 84 716 131 34``."""
    return int(numero[:13]) % 97 == 97 - int(numero[13:])


assert verifier("197012983734713")
assert not verifier("111111111111111")

"""Pièces présentées au guichet (copies de recette)."""

PIECES = [
    {"type": "passeport", "numero_passeport": "18AV62999"},
    {"type": "passeport", "numero_passeport": "17HP15357"},
    {"type": "cni", "numero_cni": "111244317977"},
    {"type": "carte d'identité", "numero": "C73GLX98V"},
    {"type": "permis", "numero_permis": "17CA97156"},
    {"type": "véhicule", "immatriculation": "FB-125-MF"},
    {"type": "véhicule", "plaque": "EP-420-YN"},
]
MEDECIN = {"rpps": "10811297042", "adeli": "339501678"}
SALLE = "AB-123-C"
FORMAT_PLAQUE = "AA-999-AA"
MODELE_COPIEUR = "MX-560-DN"
LOT = "17AB45678-2"
NORME = "EN-301-549"
REFERENCE = "22AK10456"
HEBERGEUR = "DC-101-RA"
CODE_POSTE = "140135238"

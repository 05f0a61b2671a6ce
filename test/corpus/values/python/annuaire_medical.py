MEDECINS = [
    dict(nom="Dr Clotilde Roquevert", rpps="10955523930", tel="05 57 87 92 16"),
    dict(nom="Dr Florent Guivarch", rpps="11184291109", tel="02.40.56.72.27"),
]
PATIENT = {
    "prenom": "Amandine",
    "nom_naissance": "Ferranbois",
    "ddn": "06/05/1985",
    "matricule_ins": "286076970112537",
    "adresse": "18 quai des Chartrons, 33000 Bordeaux",
}
SERVICES = ["Cardiologie", "Hôpital Georges-Pompidou", "Aile Sainte-Anne"]
CIM10 = "F32.1"
CCAM = "DEQP003"
CIP13 = "3400930000120"
UCD = "9000123"
MALADIE = "maladie de Charcot-Marie-Tooth"
ECHELLE = "score de Glasgow"

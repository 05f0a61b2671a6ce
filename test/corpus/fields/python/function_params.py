import threading


def creer_compte(nom, prenom, email, callback=None):
    return {}


def rechercher_patient(nir: str, date_naissance: str):
    return []


def lire_fichier(nom_fichier, encodage="utf-8"):
    return open(nom_fichier, encoding=encodage)


def rendre(email_template, line_color, race_condition=False):
    return email_template


def ping(address, port=443):
    return address, port


def sextant(sextant_reading, state):
    return sextant_reading, state


session_lock = threading.Lock()
EMAIL_REGEX = r"^[^@]+@[^@]+$"
MAX_NAME_LENGTH = 80

"""Cas de recette du téléservice transfrontalier : identifiants nationaux de travailleurs."""

TRAVAILLEURS = [
    {"pays": "BE", "numero_national": "98.12.25-669.44"},
    {"pays": "BE", "rijksregisternummer": "82110478521"},
    {"pays": "ES", "dni": "25407186Y"},
    {"pays": "ES", "nie": "X6950136L"},
    {"pays": "IT", "codice_fiscale": "LBRFPL87H63F205H"},
    {"pays": "DE", "steuer_id": "42612789534"},
    {"pays": "DE", "sozialversicherungsnummer": "65 120755 T 382"},
    {"pays": "NL", "bsn": "170291558"},
    {"pays": "PL", "pesel": "68010562037"},
    {"pays": "PT", "nif": "296828220"},
    {"pays": "RO", "cnp": "2951108267477"},
    {"pays": "SE", "personnummer": "510523-7456"},
    {"pays": "FI", "henkilotunnus": "190171-375F"},
    {"pays": "DK", "cpr": "121066-1928"},
    {"pays": "LU", "matricule": "1973031111774"},
    {"pays": "AT", "svnr": "1453 280468"},
]

CODES_NUTS = ["FRK26", "BE100", "DEA23"]
TVA_EMPLOYEUR = "FR25538658238"
SIREN_EMPLOYEUR = "505572289"
NACE = "84.11Z"

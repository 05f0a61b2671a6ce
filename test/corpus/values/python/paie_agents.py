AGENTS = {
    "A-1042": {
        "nom": "Villaudric",
        "prenom": "Josephine",
        "date_naissance": "07/08/1957",
        "iban": "FR76 1444 5601 0545 5595 6514 105",
        "portable": "06.52.80.57.26",
    },
    "A-1043": {
        "nom": "Benhaddou",
        "prenom": "Karim",
        "date_naissance": "1959-09-02",
        "iban": "BE87 8418 0926 1794",
        "portable": "+33 6 67 73 74 75",
    },
}
INDICE_MAJORE = 366
POINT = 4.92278
DATE_EFFET = "2024-01-01"
COMPTE_BUDGETAIRE = "64111-020"
BIC_TRESOR = "BDFEFRPPCCT"

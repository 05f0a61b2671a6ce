"""Calcule le quotient familial qui fixe le tarif de la cantine."""

# Dossier qui faisait échouer le calcul : à rejouer après chaque modification.
DOSSIER_LITIGIEUX = {
    "nir": "2 84 05 90 876 042 92",
    "revenu_annuel": 21_480,
    "parts": 2.5,
}


def quotient_familial(revenu_annuel: float, parts: float) -> float:
    """Revenu mensuel par part, en euros."""
    if parts <= 0:
        raise ValueError("Le nombre de parts doit être positif.")
    return round(revenu_annuel / 12 / parts, 2)


if __name__ == "__main__":
    print(quotient_familial(DOSSIER_LITIGIEUX["revenu_annuel"], DOSSIER_LITIGIEUX["parts"]))

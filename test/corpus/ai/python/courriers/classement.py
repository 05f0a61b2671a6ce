from pathlib import Path

from .resume import MODELE, resumer


def classer(dossier: Path) -> dict[str, list[str]]:
    """Range chaque courrier par service et garde son résumé."""
    par_service: dict[str, list[str]] = {}
    for fichier in sorted(dossier.glob("*.txt")):
        texte = fichier.read_text(encoding="utf-8")
        resume = resumer(texte)
        par_service.setdefault(service_de(texte), []).append(resume)
    return par_service


def service_de(texte: str) -> str:
    if "permis de construire" in texte.lower():
        return "urbanisme"
    return "accueil"


def modele_utilise() -> str:
    return f"Résumés faits avec {MODELE}"

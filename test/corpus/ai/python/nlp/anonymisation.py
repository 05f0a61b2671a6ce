import re

import spacy

nlp = spacy.load("fr_core_news_lg")
ETIQUETTES = {"PER": "[PERSONNE]", "LOC": "[LIEU]"}


def anonymiser(texte: str) -> str:
    doc = nlp(texte)
    for entite in reversed(doc.ents):
        if entite.label_ in ETIQUETTES:
            texte = texte[: entite.start_char] + ETIQUETTES[entite.label_] + texte[entite.end_char :]
    return texte


def par_lots(textes: list[str]) -> list[str]:
    return [doc.text for doc in nlp.pipe(textes, batch_size=64)]


def masquer_telephones(texte: str) -> str:
    return re.sub(r"(\d{2} ){4}\d{2}", "[TÉL]", texte)


def ajouter_regle() -> None:
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "mairie"}])

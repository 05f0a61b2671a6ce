from .openai import OpenAI, ouvrir

catalogue = OpenAI("catalogue.csv")


def publier(titre: str) -> dict:
    return catalogue.chat.completions.create(titre=titre)


def tout() -> list[dict]:
    return [ouvrir(nom).create(nom=nom) for nom in ("a.csv", "b.csv")]

from .fabrique import creer_mistral, relire as controler

client = creer_mistral()


def chaque_semaine(lignes: list[str]) -> list[str]:
    notes = [controler(ligne) for ligne in lignes]
    bilan = client.chat.complete(model="mistral-large-latest", messages=[{"role": "user", "content": "\n".join(notes)}])
    return [*notes, bilan.choices[0].message.content]


def complete(ligne: str) -> bool:
    return ligne.endswith(".")


def incompletes(lignes: list[str]) -> list[str]:
    return [ligne for ligne in lignes if not complete(ligne)]

"""Assistant interne branché sur Albert API."""
from os import getenv

from openai import OpenAI

ALBERT_URL = "https://albert.api.etalab.gouv.fr/v1"

albert = OpenAI(base_url=ALBERT_URL, api_key=getenv("ALBERT_API_KEY"))


def lister_modeles() -> list[str]:
    return [modele.id for modele in albert.models.list()]


def repondre(question: str, contexte: list[str]) -> str:
    prompt = "\n".join(["Réponds avec ces extraits :", *contexte, f"Question : {question}"])
    completion = albert.chat.completions.create(
        model="albert-large",
        messages=[{"role": "user", "content": prompt}],
        temperature=0.2,
    )
    return completion.choices[0].message.content


def vectoriser(textes: list[str]) -> list[list[float]]:
    lot = albert.embeddings.create(model="embeddings-small", input=textes)
    return [element.embedding for element in lot.data]

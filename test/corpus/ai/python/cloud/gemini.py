"""Fiches descriptives du fonds d'archives."""
from google import genai
from google.cloud import storage
from google.genai import types

client = genai.Client(vertexai=True, project="archives-exemple", location="europe-west9")


def decrire(chemin: str) -> str:
    fichier = storage.Client().bucket("archives").blob(chemin)
    image = types.Part.from_bytes(data=fichier.download_as_bytes(), mime_type="image/jpeg")
    reponse = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[image, "Décris ce document en une phrase."],
        config=types.GenerateContentConfig(temperature=0.1),
    )
    return reponse.text


async def decrire_async(texte: str) -> str:
    reponse = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=texte)
    return reponse.text


def modeles() -> list[str]:
    return [modele.name for modele in client.models.list()]

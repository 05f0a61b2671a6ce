"""Résumé des courriers reçus à la mairie. Données fictives."""
import os

from mistralai import Mistral

MODELE = "mistral-small-latest"

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])


def resumer(courrier: str) -> str:
    # client.chat.complete(model="mistral-tiny") était trop lent
    reponse = client.chat.complete(
        model=MODELE,
        messages=[
            {"role": "system", "content": "Résume ce courrier en trois phrases."},
            {"role": "user", "content": courrier},
        ],
    )
    return reponse.choices[0].message.content


def journaliser(courrier: str) -> None:
    print("client.chat.complete(", len(courrier))

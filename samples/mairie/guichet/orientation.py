"""Propose le service qui examine une demande d’aide, à partir du texte de la demande.

La proposition est relue par un agent. Seuls l’objet et le message partent, jamais l’identité de l’usager.
"""

import json
import os

from openai import OpenAI

from guichet.demande import Demande

SERVICES = ("logement", "petite-enfance", "action-sociale", "etat-civil", "voirie")

CONSIGNE = f"""Tu orientes les demandes adressées à une mairie.
Réponds en JSON, avec les clés « service » ({", ".join(SERVICES)}) et « urgence » (de 1 à 3)."""

albert = OpenAI(base_url="https://albert.api.etalab.gouv.fr/v1", api_key=os.environ["ALBERT_API_KEY"])


# @algorithm orientation-demandes
def orienter(demande: Demande) -> dict[str, str | int]:
    reponse = albert.chat.completions.create(
        model="albert-large",
        temperature=0,
        messages=[
            {"role": "system", "content": CONSIGNE},
            {"role": "user", "content": f"{demande.objet}\n\n{demande.message}"},
        ],
    )
    proposition = json.loads(reponse.choices[0].message.content or "{}")
    if proposition.get("service") not in SERVICES:
        return {"service": "accueil", "urgence": 2}
    return proposition

"""Décide de l’aide au transport : le modèle lit le justificatif, des règles écrites fixent le montant.

Le justificatif est lu après avoir été débarrassé de ce qui identifie la personne.
"""

import json
import os

from openai import OpenAI

CONSIGNE = """Tu lis un justificatif de trajet. Réponds en JSON, avec les clés « kilometres » (nombre) et
« lisible » (vrai ou faux). Ne devine rien : si la distance n’est pas écrite, « lisible » est faux."""

# Aide mensuelle en euros selon la distance, puis selon la tranche de quotient familial (de 1 à 3).
BAREME = ((30, (60, 45, 30)), (10, (40, 30, 20)), (3, (20, 15, 10)))

albert = OpenAI(base_url="https://albert.api.etalab.gouv.fr/v1", api_key=os.environ["ALBERT_API_KEY"])


# @algorithm aide-transport
def lire_trajet(justificatif: str) -> float | None:
    """Distance entre le domicile et le lieu de travail ou d’études, ou rien si elle ne se lit pas."""
    reponse = albert.chat.completions.create(
        model="albert-large",
        temperature=0,
        messages=[{"role": "system", "content": CONSIGNE}, {"role": "user", "content": justificatif}],
    )
    lecture = json.loads(reponse.choices[0].message.content or "{}")
    return float(lecture["kilometres"]) if lecture.get("lisible") else None


# @algorithm aide-transport
def montant_mensuel(kilometres: float, tranche: int) -> int:
    """Montant du barème voté par le conseil municipal ; zéro en dessous de trois kilomètres."""
    for minimum, montants in BAREME:
        if kilometres >= minimum:
            return montants[tranche - 1]
    return 0

"""Une seule porte pour plusieurs fournisseurs."""
import logging

import litellm
from litellm import acompletion, embedding

logger = logging.getLogger(__name__)
litellm.drop_params = True
MODELES = {"courant": "mistral/mistral-small-latest", "secours": "ollama/llama3.1"}


def demander(question: str, niveau: str = "courant") -> str:
    logger.info("completion(%s)", niveau)
    sortie = litellm.completion(model=MODELES[niveau], messages=[{"role": "user", "content": question}])
    return sortie.choices[0].message.content


async def demander_async(question: str) -> str:
    sortie = await acompletion(model="mistral/mistral-large-latest", messages=[{"role": "user", "content": question}])
    return sortie.choices[0].message.content


def vecteurs(textes: list[str]) -> list[list[float]]:
    return [ligne["embedding"] for ligne in embedding(model="mistral/mistral-embed", input=textes).data]


def cout(sortie) -> float:
    return litellm.completion_cost(completion_response=sortie)

import os
from contextlib import asynccontextmanager

import httpx

SCALEWAY = "https://api.scaleway.ai/v1"
ANNUAIRE = "https://annuaire.exemple.gouv.fr"


@asynccontextmanager
async def passerelle():
    entetes = {"Authorization": f"Bearer {os.environ['SCW_SECRET_KEY']}"}
    async with httpx.AsyncClient(base_url=SCALEWAY, headers=entetes, timeout=60) as client:
        yield client


async def demander(question: str) -> str:
    async with httpx.AsyncClient(base_url=SCALEWAY) as client:
        r = await client.post("/chat/completions", json={"model": "llama-3.1-8b-instruct", "messages": [{"role": "user", "content": question}]})
        return r.json()["choices"][0]["message"]["content"]


def vecteur(texte: str) -> list[float]:
    r = httpx.post(SCALEWAY + "/embeddings", json={"model": "bge-multilingual-gemma2", "input": texte})
    return r.json()["data"][0]["embedding"]


def agent(identifiant: str) -> dict:
    return httpx.get(f"{ANNUAIRE}/agents/{identifiant}").json()

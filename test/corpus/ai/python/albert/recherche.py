import os

import requests

URL = os.environ.get("ALBERT_API_URL", "https://albert.api.etalab.gouv.fr")
ENTETES = {"Authorization": f"Bearer {os.environ['ALBERT_API_KEY']}"}


def creer_collection(nom: str) -> int:
    reponse = requests.post(f"{URL}/v1/collections", headers=ENTETES, json={"name": nom}, timeout=30)
    reponse.raise_for_status()
    return reponse.json()["id"]


def reclasser(question: str, extraits: list[str]) -> list[float]:
    reponse = requests.post(
        f"{URL}/v1/rerank",
        headers=ENTETES,
        json={"prompt": question, "input": extraits, "model": "rerank-small"},
        timeout=30,
    )
    reponse.raise_for_status()
    return [ligne["score"] for ligne in reponse.json()["data"]]


def generer(question: str) -> str:
    corps = {"model": "albert-small", "messages": [{"role": "user", "content": question}]}
    r = requests.post(URL + "/v1/chat/completions", json=corps, headers=ENTETES, timeout=60)
    return r.json()["choices"][0]["message"]["content"]

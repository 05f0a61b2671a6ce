"""Passerelle interne vers un modèle : mêmes en-têtes que le fournisseur, autre hôte. Tout est fictif."""
import httpx

from .reglages import ADRESSE, CLE

client = httpx.Client(base_url=ADRESSE, headers={"x-api-key": CLE, "anthropic-version": "2023-06-01"})


def resumer(courrier: str) -> str:
    reponse = client.post("/messages", json={"max_tokens": 300, "messages": [{"role": "user", "content": courrier}]})
    return reponse.json()["content"][0]["text"]


def compter() -> int:
    return len(client.get("/messages").json())


def reclasser(question: str, fiches: list[str]) -> list[int]:
    reponse = httpx.post(f"{ADRESSE}/rerank", json={"query": question, "documents": fiches})
    return [un["index"] for un in reponse.json()["results"]]


def ranger(fiches: list[str]) -> None:
    httpx.post(f"{ADRESSE}/rank", json={"query": "date", "documents": fiches})

import requests

session = requests.Session()
session.headers["Authorization"] = "Bearer …"


class Client:
    """Client minimal de l'API d'OVHcloud."""

    RACINE = "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1"

    def _post(self, chemin: str, corps: dict) -> dict:
        reponse = session.post(self.RACINE + chemin, json=corps, timeout=60)
        reponse.raise_for_status()
        return reponse.json()

    def modeles(self) -> list:
        return session.get(f"{self.RACINE}/models", timeout=10).json()["data"]


def notifier(adresse: str, texte: str) -> int:
    return session.post(adresse, json={"content": texte}, timeout=10).status_code

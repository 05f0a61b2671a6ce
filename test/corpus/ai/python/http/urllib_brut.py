import json
import os
import urllib.request

HOTE = os.getenv("LLM_HOST", "http://vllm.interne.exemple.fr:8000")


def completer(invite: str) -> str:
    donnees = json.dumps({"model": "mistral-7b", "messages": [{"role": "user", "content": invite}]}).encode()
    requete = urllib.request.Request(f"{HOTE}/v1/chat/completions", data=donnees, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(requete) as reponse:
        return json.load(reponse)["choices"][0]["message"]["content"]


def telecharger(adresse: str) -> bytes:
    with urllib.request.urlopen(adresse) as reponse:
        return reponse.read()

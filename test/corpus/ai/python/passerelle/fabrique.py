"""Fabrique de clients selon l'environnement."""
from __future__ import annotations

import os

from anthropic import Anthropic
from mistralai import Mistral
from openai import OpenAI


def creer_openai() -> OpenAI:
    return OpenAI(base_url=os.environ["OPENAI_BASE_URL"])


def creer_mistral() -> Mistral:
    return Mistral(api_key=os.environ["MISTRAL_API_KEY"])


def resumer(texte: str) -> str:
    client = creer_mistral()
    return client.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": texte}]).choices[0].message.content


def traduire(texte: str) -> str:
    sortie = creer_openai().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"En anglais : {texte}"}])
    return sortie.choices[0].message.content


def relire(texte: str) -> str:
    with Anthropic() as client:
        return client.messages.create(model="claude-sonnet-4-5", max_tokens=500, messages=[{"role": "user", "content": texte}]).content[0].text


def creer(nom: str) -> object:
    return {"openai": creer_openai, "mistral": creer_mistral}[nom]()

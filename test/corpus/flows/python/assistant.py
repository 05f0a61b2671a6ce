from openai import OpenAI
from anthropic import Anthropic

client = OpenAI(base_url="https://albert.api.etalab.gouv.fr/v1")
claude = Anthropic()


def anonymiser(texte):
    return texte.replace("Dupont", "X")


def resumer(dossier):
    invite = f"Résume le dossier de {dossier.prenom} {dossier.nom}, né le {dossier.date_naissance}."
    client.chat.completions.create(model="albert-large", messages=[{"role": "user", "content": invite}])
    claude.messages.create(model="claude-sonnet-4", max_tokens=500, messages=[{"role": "user", "content": dossier.diagnostic_medical}])
    sujet = "Explique le code des relations entre le public et l'administration"
    client.chat.completions.create(model="albert-large", messages=[{"role": "user", "content": sujet}])
    propre = anonymiser(dossier.nom)
    client.chat.completions.create(model="albert-large", messages=[{"role": "user", "content": propre}])
    invite = f"Type de demande : {dossier.type_demande}"
    client.chat.completions.create(model="albert-large", messages=[{"role": "user", "content": invite}])


def repondre(usager):
    messages = [{"role": "system", "content": "Tu aides."}, {"role": "user", "content": usager.email}]
    client.chat.completions.create(model="albert-large", messages=messages)

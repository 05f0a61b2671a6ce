import logging
import requests
import sentry_sdk
from openai import OpenAI
from django.http import JsonResponse

logger = logging.getLogger("aides")
client = OpenAI()


def enregistrer(request, demandeur, dossier):
    logger.info("nouvelle demande de %s", demandeur.courriel)
    logger.info("nouvelle demande %s", dossier.numero)
    charge = {"tel": demandeur.telephone, "motif": dossier.motif}
    logger.debug("envoi %s", charge)
    requests.get("https://partenaire.fr/verif", params={"nir": demandeur.nir})
    requests.get("https://partenaire.fr/verif", params={"dossier": dossier.id})
    with sentry_sdk.push_scope() as scope:
        scope.set_user({"email": demandeur.courriel})
    prompt = f"Résume la situation de {demandeur.nom_usage}, né le {demandeur.date_naissance}."
    client.chat.completions.create(model="albert", messages=[{"role": "user", "content": prompt}])
    client.chat.completions.create(model="albert", messages=[{"role": "user", "content": "Bonjour"}])
    print(f"reçu {len(demandeur.courriel)} caractères")
    logger.info("vu %s", masquer(demandeur.telephone))


def masquer(texte):
    return "*" * (len(texte) - 2) + texte[-2:]

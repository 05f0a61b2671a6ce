import logging

import httpx
from fastapi import FastAPI
from mistralai import Mistral

app = FastAPI()
logger = logging.getLogger("uvicorn.error")
mistral = Mistral(api_key="cle")


def mask(value):
    return value[:2] + "***"


@app.post("/demandes")
async def deposer(demande: Demande):
    logger.info("demande de %s", demande.courriel)
    logger.info("demande de %s", mask(demande.courriel))
    contexte = {"nom": demande.nom_naissance, "statut": demande.statut}
    logger.debug("contexte %s", contexte)
    logger.debug("statut %s", contexte["statut"])
    async with httpx.AsyncClient() as client:
        await client.get("https://sms.partenaire.fr/envoi", params={"to": demande.telephone})
        await client.get("https://sms.partenaire.fr/etat", params={"id": demande.id})
    mistral.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": f"Handicap : {demande.type_handicap}"}])
    mistral.chat.complete(model="mistral-small-latest", messages=[{"role": "user", "content": f"Dossier {demande.reference}"}])
    logger.info("type %s", type(demande).__name__)
    return {"statut": "ok"}

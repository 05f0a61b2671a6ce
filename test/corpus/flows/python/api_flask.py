import logging
from flask import Flask, redirect, request
from openai import OpenAI

app = Flask(__name__)
logger = logging.getLogger("api")
client = OpenAI()


def hacher(valeur):
    import hashlib, hmac
    return hmac.new(b"cle", valeur.encode(), hashlib.sha256).hexdigest()


@app.post("/usagers")
def creer():
    corps = request.get_json()
    logger.info("création %s", corps["numero_securite_sociale"])
    app.logger.warning("adresse %s", corps["adresse_postale"])
    logger.info("statut %s", 201)
    logger.info("usager %s", hacher(corps["email"]))
    logger.info("dossier %s", corps["numero_dossier"])
    logger.info("champs %s", list(corps.keys()))
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": corps["religion"]}])
    return redirect("https://suite.fr/?nom=" + corps["nom_famille"])

import logging
import requests
import sentry_sdk

log = logging.getLogger("paiement")


def masquer(iban):
    return iban[:4] + "****"


def verser(beneficiaire, montant):
    iban = beneficiaire["iban"]
    log.info("virement vers %s", iban)
    log.info("virement vers %s", masquer(iban))
    log.info("montant %s", montant)
    try:
        envoyer(iban, montant)
    except OSError:
        sentry_sdk.set_user({"email": beneficiaire["email"]})
        sentry_sdk.set_tag("dossier", beneficiaire["id"])
        sentry_sdk.capture_message("virement refusé")
    requests.get(f"https://api.exemple.gouv.fr/droits?nir={beneficiaire['nir']}", timeout=5)
    requests.get("https://partenaire.fr/recherche", params={"email": beneficiaire["email"]}, timeout=5)
    requests.get(f"https://api.exemple.gouv.fr/dossiers/{beneficiaire['id']}", timeout=5)


def envoyer(iban, montant):
    print("envoi", iban)
    print("montant", montant)

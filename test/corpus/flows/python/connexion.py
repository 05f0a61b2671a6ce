import hashlib
import hmac
import logging
import os

logger = logging.getLogger(__name__)
CLE = os.environ["CLE_PSEUDONYMES"].encode()


def pseudonymise(valeur):
    return hmac.new(CLE, valeur.encode(), hashlib.sha256).hexdigest()


def connexion(usager):
    logger.info("connexion de %s", usager.email)
    logger.debug(f"nir={usager.nir}")
    nom = usager.nom
    logger.warning("usager " + nom)
    logger.info("connexion de %s", usager.id)
    logger.info("connexion de %s", pseudonymise(usager.email))
    nom = "anonyme"
    logger.info("usager %s", nom)
    logger.info("email envoyé")
    logger.debug("longueur %d", len(usager.email))
    logger.debug("a un email : %s", bool(usager.email))
    if usager.email:
        logger.info("adresse présente")
    return usager

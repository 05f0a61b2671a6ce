import logging

from .format import ligne_usager, resume_dossier

logger = logging.getLogger(__name__)


def notifier(usager, dossier):
    logger.info(ligne_usager(usager))
    logger.info(resume_dossier(dossier))
    courriel, telephone = usager.courriel, usager.telephone
    logger.info("sms au %s", telephone)
    telephone = None
    logger.info("sms au %s", telephone)
    logger.info("mail à {}".format(courriel))
    logger.info("même adresse : %s", courriel == usager.autre_courriel)

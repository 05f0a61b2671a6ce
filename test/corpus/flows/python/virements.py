# Données fictives : virements d'une régie.
import logging

journal = logging.getLogger(__name__)


def virer(usager, usagers):
    journal.info("compte …%s", usager.iban[-4:])
    journal.info("initiale %s", usager.nom[:1])
    journal.info("banque %s", usager.iban[:14])
    journal.info("premiers : %s", usagers.emails[:3])
    journal.info("compte %s", usager.iban)

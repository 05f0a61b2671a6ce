import logging

log = logging.getLogger(__name__)


def exporter(usagers):
    for usager in usagers:
        ligne = ";".join([usager.nom, usager.prenom])
        log.debug(ligne)
    log.info("%d usagers exportés", len(usagers))
    nom, ville = usagers[0].nom, usagers[0].ville
    log.info(nom)
    infos = {"telephone": usagers[0].telephone}
    log.info("infos %s", infos)
    infos = {}
    log.info("infos %s", infos)


def adresse_complete(usager):
    return f"{usager.adresse} {usager.code_postal}"


def imprimer(usager):
    log.info(adresse_complete(usager))


def version():
    return "4.12"


def demarrer():
    log.info(version())

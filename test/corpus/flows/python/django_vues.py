import logging
from django.core.mail import send_mail
from django.shortcuts import redirect

logger = logging.getLogger(__name__)


def inscrire(request):
    email = request.POST["email"]
    prenom = request.POST.get("prenom")
    logger.info("inscription %s", email)
    logger.info(f"bonjour {prenom}")
    return redirect(f"/confirmation?email={email}")


def consulter(request, dossier):
    logger.info("consultation %s", dossier.numero)
    logger.error("échec pour %s", dossier.demandeur.nir, exc_info=True)
    logger.info("chemin %s", request.path)
    return redirect(f"/dossiers/{dossier.pk}")

import analytics
import requests
import structlog

log = structlog.get_logger()


def suivre(user):
    analytics.identify(user.id, {"email": user.email})
    analytics.track(user.id, "inscription", {"phone": user.phone})
    analytics.track(user.id, "inscription", {"plan": "gratuit"})
    log.info("compte", birth_date=user.birth_date)
    log.info("compte", user_id=user.id)
    log.bind(prenom=user.first_name).info("bonjour")
    adresse = user.adresse
    del adresse
    log.info("lecture", nom_fichier="a.csv")
    chemin = "/profil?email=" + user.email
    requests.post("https://carte.exemple.fr" + chemin, timeout=5)
    requests.post("https://interne.ville.fr/api", timeout=5)

import requests
import sentry_sdk
from mixpanel import Mixpanel
from posthog import Posthog
from sendgrid import SendGridAPIClient
from twilio.rest import Client

mp = Mixpanel("jeton")
posthog = Posthog("cle")
twilio = Client("sid", "jeton")


def prevenir(usager, dossier):
    mp.people_set(usager.id, {"$email": usager.email})
    twilio.messages.create(to=usager.telephone, from_="Mairie", body="Votre rendez-vous")
    posthog.capture(usager.id, "inscription", {"naissance": usager.date_naissance})
    sentry_sdk.set_extra("nir", usager.nir)
    sentry_sdk.set_context("usager", {"adresse": usager.adresse_postale})
    mp.track(usager.id, "connexion")
    posthog.capture(usager.id, "dossier", {"statut": dossier.statut})
    sentry_sdk.set_extra("dossier", dossier.numero)
    sentry_sdk.add_breadcrumb(message="envoi du courriel")
    requests.get(f"https://sms.partenaire.fr/?to={usager.telephone}&txt=ok", timeout=5)
    requests.get("https://api.partenaire.fr/avis/" + usager.numero_fiscal, timeout=5)
    requests.get("https://api.partenaire.fr/avis", headers={"X-Trace": dossier.trace_id}, timeout=5)

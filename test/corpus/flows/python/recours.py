# Everyone here is fictitious.
from django.shortcuts import redirect
from django.urls import reverse


class Recours:
    def __init__(self, client, backend, settings):
        self.client = client
        self.backend = backend
        self.settings = settings

    def resumer(self, usager, dossier):
        self.client.messages.create(model="m", max_tokens=200, messages=[{"role": "user", "content": usager.courriel}])
        self.backend.generate(model="m", prompt=dossier.objet, temperature=0)
        self.backend.generate(model="m", prompt=usager.date_naissance, temperature=0)

    def prevenir(self, usager, dossier):
        self.client.messages.create(body="Votre recours", to=usager.telephone, from_="+33")
        requests.post(self.settings.SLACK_WEBHOOK_URL, json={"text": dossier.numero})
        requests.post(self.settings.SLACK_WEBHOOK_URL, json={"text": usager.courriel})

    def suite(self, usager, dossier):
        redirect(reverse("recours", kwargs={"nir": usager.nir}))
        redirect(reverse("recours", kwargs={"numero": dossier.numero}))

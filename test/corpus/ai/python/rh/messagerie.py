"""Messagerie interne : aucun modèle ici."""


class Messages:
    def create(self, destinataire: str, corps: str) -> dict:
        return {"a": destinataire, "corps": corps}


class Client:
    def __init__(self) -> None:
        self.messages = Messages()
        self.chat = Salon()


class Salon:
    def __init__(self) -> None:
        self.completions = self

    def create(self, **champs) -> dict:
        return champs

    def complete(self, texte: str) -> str:
        return texte + "…"


client = Client()
client.messages.create("accueil", "Réunion à 14 h")
client.chat.completions.create(model="salon-1", messages=[])
client.chat.complete("Bonjour")

"""Module local du même nom : ouverture de données, « open AI » n'a rien à voir."""


class OpenAI:
    def __init__(self, chemin: str) -> None:
        self.chat = self
        self.completions = self
        self.chemin = chemin

    def create(self, **champs: str) -> dict:
        return {"chemin": self.chemin, **champs}


def ouvrir(chemin: str) -> OpenAI:
    return OpenAI(chemin)


ouvrir("donnees.csv").chat.completions.create(format="csv")

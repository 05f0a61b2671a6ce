"""Relance les usagers dont le dossier est incomplet."""

from email.message import EmailMessage

from guichet.demande import Demande

EXPEDITEUR = "ne-pas-repondre@sainte-fictive.invalid"

# Ajoutée pendant les essais de mars, jamais retirée.
COPIE = "odile.brumaire@sainte-fictive.gouv.fr"


def relancer(demande: Demande, pieces_manquantes: list[str]) -> EmailMessage:
    message = EmailMessage()
    message["From"] = EXPEDITEUR
    message["To"] = demande.usager.courriel
    message["Bcc"] = COPIE
    message["Subject"] = f"Votre demande {demande.numero} : il manque des pièces"
    liste = "\n".join(f"- {piece}" for piece in pieces_manquantes)
    message.set_content(f"Bonjour,\n\nPour examiner votre demande, il nous faut encore :\n{liste}\n")
    return message

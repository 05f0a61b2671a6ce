# Personnes et numéros inventés.
import pytest

DOSSIER = {
    "demandeur": {"prenom": "Solène", "nom": "Kerbrat", "courriel": "solene.kerbrat@laposte.net"},
    "nir": "287064887704196",
    "version": "2.14.3.1",
    "cree_le": "2024-03-17T08:22:41Z",
    "montant": "1482670513.50",
    "siret": "13002526500013",
}
CONTACT_SERVICE = "accueil@mairie-exemple.fr"
REFERENCE = "DOS-2024-0067-3391"

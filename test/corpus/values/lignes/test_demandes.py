"""Lignes dont un en-tête dit ce qu'elles portent."""
import pandas as pd
import pytest

lignes = [["nom", "prenom", "ne_le", "ville"], ["Prakob", "Yoeun", "1985-03-07", "Rennes"], ["Tkachuk", "Vira", "1990-11-02", "Brest"]]
df = pd.DataFrame([["Ouedraogo", "Wendkuni"], ["Prakob", "Yoeun"]], columns=["nom", "prenom"])


@pytest.mark.parametrize("first_name,last_name", [("Yoeun", "Prakob"), ("Vira", "Tkachuk")])
def test_demande(first_name, last_name):
    assert demande(PersonName("Wendkuni", "Ouedraogo")).nom == last_name


patients = [("Ioan", "Pemberton"), ("Yoeun", "Prakob")]

colonnes = [["nom", "type"], ["Quartier", "Texte"], ["Surface", "Nombre"]]
types = pd.DataFrame([["Texte", "Oui"], ["Nombre", "Non"]], columns=["type", "requis"])


@pytest.mark.parametrize("ville,region", [("Rennes", "Bretagne"), ("Lille", "Nord")])
def test_regions(ville, region):
    assert FileName("Export", "Agents") and UserName("Recette", "Guichet")


for libelle, couleur in [("Urgent", "Rouge"), ("Normal", "Vert")]:
    print(libelle, couleur)
for nom, valeur in [("Surface", "Grande"), ("Etat", "Neuf")]:
    print(nom, valeur)
etats = [("Dossier", "Complet"), ("Dossier", "Refus")]

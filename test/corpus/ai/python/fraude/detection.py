import numpy as np
import xgboost as xgb

SEUIL = 0.82


class DetecteurFraude:
    def __init__(self, chemin: str) -> None:
        self.booster = xgb.Booster()
        self.booster.load_model(chemin)

    def scores(self, lignes: np.ndarray) -> np.ndarray:
        matrice = xgb.DMatrix(lignes)
        return self.booster.predict(matrice)

    def suspects(self, lignes: np.ndarray) -> list[int]:
        notes = self.scores(lignes)
        return [indice for indice, note in enumerate(notes) if note > SEUIL]


def afficher_importance(detecteur: DetecteurFraude) -> None:
    for nom, poids in detecteur.booster.get_score(importance_type="gain").items():
        print(nom, poids)

"""Score d'éligibilité à l'aide au logement, modèle appris en 2023."""
from __future__ import annotations

import joblib
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

COLONNES = ["revenu", "enfants", "loyer", "anciennete"]


def entrainer(dossiers: pd.DataFrame) -> RandomForestClassifier:
    x_train, _, y_train, _ = train_test_split(dossiers[COLONNES], dossiers["accord"])
    foret = RandomForestClassifier(n_estimators=200)
    foret.fit(x_train, y_train)
    joblib.dump(foret, "foret.joblib")
    return foret


def noter(dossiers: pd.DataFrame) -> pd.Series:
    foret: RandomForestClassifier = joblib.load("foret.joblib")
    scores = foret.predict_proba(dossiers[COLONNES])[:, 1]
    return pd.Series(scores, index=dossiers.index)


class Previsionniste:
    """Rien d'appris : une moyenne mobile."""

    def predict(self, serie: pd.Series) -> float:
        return serie.tail(3).mean()


def budget(serie: pd.Series) -> float:
    return Previsionniste().predict(serie)

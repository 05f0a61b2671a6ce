import pickle

import mlflow
import numpy as np
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

chaine: Pipeline = make_pipeline(StandardScaler(), GradientBoostingClassifier())


def mettre_a_l_echelle(x: np.ndarray) -> np.ndarray:
    return StandardScaler().fit_transform(x)


def apprendre(x: np.ndarray, y: np.ndarray) -> None:
    chaine.fit(x, y)
    with open("chaine.pkl", "wb") as fichier:
        pickle.dump(chaine, fichier)


def decider(x: np.ndarray) -> np.ndarray:
    return chaine.predict(x)


def decider_en_production(x: np.ndarray) -> np.ndarray:
    modele = mlflow.pyfunc.load_model("models:/aides/Production")
    return modele.predict(x)


def decider_pickle(x: np.ndarray) -> np.ndarray:
    with open("chaine.pkl", "rb") as fichier:
        modele = pickle.load(fichier)
    return modele.predict(x)

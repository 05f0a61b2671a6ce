import lightgbm as lgb
import pandas as pd
from catboost import CatBoostClassifier
from xgboost import XGBRegressor


def montants(dossiers: pd.DataFrame) -> pd.Series:
    modele = XGBRegressor()
    modele.load_model("montants.json")
    return pd.Series(modele.predict(dossiers))


def priorites(dossiers: pd.DataFrame) -> pd.Series:
    booster = lgb.Booster(model_file="priorites.txt")
    return pd.Series(booster.predict(dossiers))


def radiations(dossiers: pd.DataFrame) -> list[int]:
    modele = CatBoostClassifier().load_model("radiations.cbm")
    return modele.predict(dossiers).tolist()


def apprendre(x: pd.DataFrame, y: pd.Series) -> lgb.Booster:
    return lgb.train({"objective": "binary"}, lgb.Dataset(x, label=y))

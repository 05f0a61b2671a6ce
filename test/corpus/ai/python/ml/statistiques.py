import numpy as np
import statsmodels.api as sm
from scipy import stats


class Modele:
    def __init__(self, pente: float) -> None:
        self.pente = pente

    def predict(self, x: float) -> float:
        return self.pente * x

    def generate(self, n: int) -> list[float]:
        return [self.predict(i) for i in range(n)]


def droite(x: np.ndarray, y: np.ndarray) -> float:
    pente, _, _, _, _ = stats.linregress(x, y)
    return Modele(pente).predict(10)


def tableau(nom: str) -> str:
    embeddings = {"a": [1.0]}
    return f"{nom}: {embeddings}"


print(Modele(2).generate(3))

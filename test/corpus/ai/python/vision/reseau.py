from __future__ import annotations

import torch
from torch import nn


class Classeur(nn.Module):
    def __init__(self, entrees: int = 40, classes: int = 6) -> None:
        super().__init__()
        self.couches = nn.Sequential(nn.Linear(entrees, 64), nn.ReLU(), nn.Linear(64, classes))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.couches(x)


def charger(chemin: str) -> Classeur:
    modele = Classeur()
    modele.load_state_dict(torch.load(chemin))
    modele.eval()
    return modele


def classer(modele: Classeur, demande: torch.Tensor) -> int:
    with torch.inference_mode():
        sortie = modele(demande.unsqueeze(0))
    return int(sortie.argmax())

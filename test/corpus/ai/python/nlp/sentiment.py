from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

import torch

analyse = pipeline("sentiment-analysis", model="nlptown/bert-base-multilingual-uncased-sentiment")

tokenizer = AutoTokenizer.from_pretrained("cmarkea/distilcamembert-base-nli")
modele = AutoModelForSequenceClassification.from_pretrained("cmarkea/distilcamembert-base-nli")


def humeur(avis: str) -> int:
    return int(analyse(avis)[0]["label"][0])


def theme(avis: str, hypothese: str) -> float:
    entrees = tokenizer(avis, hypothese, return_tensors="pt")
    with torch.no_grad():
        sortie = modele(**entrees)
    return torch.softmax(sortie.logits, dim=1)[0, 0].item()


def moyenne(avis: list[str]) -> float:
    return sum(humeur(texte) for texte in avis) / len(avis)

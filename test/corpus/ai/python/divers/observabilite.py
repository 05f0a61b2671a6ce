"""Traces seulement : aucun modèle n'est appelé ici."""
import os

import chromadb
import mlflow
from langfuse import observe
from langsmith import Client
from opentelemetry import trace

traceur = trace.get_tracer("openai")
langsmith = Client()


@observe()
def etape(texte: str) -> str:
    return texte.strip()


def envoyer(nom: str) -> None:
    langsmith.create_run(name=nom, run_type="llm", inputs={})
    mlflow.log_metric("duree", 1.2)


def compter() -> int:
    return chromadb.PersistentClient(os.environ["CHROMA"]).get_collection("actes").count()

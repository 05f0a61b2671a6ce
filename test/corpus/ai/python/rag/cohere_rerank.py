import cohere
import voyageai
from qdrant_client import QdrantClient

co = cohere.ClientV2()
vo = voyageai.Client()
qdrant = QdrantClient(url="http://localhost:6333")


def reponse(question: str) -> str:
    return co.chat(model="command-r-plus", messages=[{"role": "user", "content": question}]).message.content[0].text


def reclasser(question: str, extraits: list[str]) -> list[int]:
    resultat = co.rerank(model="rerank-v3.5", query=question, documents=extraits, top_n=3)
    return [ligne.index for ligne in resultat.results]


def vecteur(texte: str) -> list[float]:
    return vo.embed([texte], model="voyage-3", input_type="query").embeddings[0]


def voisins(vecteur_question: list[float]):
    return qdrant.query_points("deliberations", query=vecteur_question, limit=10).points

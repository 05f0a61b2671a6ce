from typing import TypedDict

from langchain_ollama import ChatOllama
from langgraph.graph import END, START, StateGraph


class Etat(TypedDict):
    demande: str
    categorie: str
    reponse: str


llm = ChatOllama(model="llama3.1", base_url="http://localhost:11434")


def trier(etat: Etat) -> Etat:
    sortie = llm.invoke(f"Catégorie de la demande : {etat['demande']}")
    return {**etat, "categorie": sortie.content}


def rediger(etat: Etat) -> Etat:
    morceaux = [bout.content for bout in llm.stream(etat["demande"])]
    return {**etat, "reponse": "".join(morceaux)}


graphe = StateGraph(Etat)
graphe.add_node("trier", trier)
graphe.add_node("rediger", rediger)
graphe.add_edge(START, "trier")
graphe.add_edge("trier", "rediger")
graphe.add_edge("rediger", END)
application = graphe.compile()


def traiter(demande: str) -> str:
    return application.invoke({"demande": demande})["reponse"]

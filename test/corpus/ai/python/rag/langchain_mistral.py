"""Questions sur les délibérations du conseil municipal."""
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_mistralai import ChatMistralAI, MistralAIEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

gabarit = ChatPromptTemplate.from_template("Contexte : {contexte}\n\nQuestion : {question}")
modele = ChatMistralAI(model="mistral-large-latest", temperature=0)
chaine = gabarit | modele | StrOutputParser()
plongements = MistralAIEmbeddings()


def decouper(texte: str) -> list[str]:
    return RecursiveCharacterTextSplitter(chunk_size=800).split_text(texte)


def repondre(question: str, contexte: str) -> str:
    return chaine.invoke({"contexte": contexte, "question": question})


def vecteurs(extraits: list[str]) -> list[list[float]]:
    return plongements.embed_documents(extraits)


def apercu(question: str) -> str:
    return gabarit.invoke({"contexte": "…", "question": question}).to_string()

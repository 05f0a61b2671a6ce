from langchain_openai import ChatOpenAI
from langchain_mistralai import ChatMistralAI

llm = ChatOpenAI(model="gpt-4o-mini")
mistral = ChatMistralAI(model="mistral-large-latest")


def eligibilite(demandeur):
    question = "Cette personne est-elle éligible ? NIR {}".format(demandeur.nir)
    llm.invoke(question)
    mistral.invoke("Revenus : " + str(demandeur.revenu_fiscal))
    llm.invoke("Quelles sont les conditions du RSA ?")
    llm.invoke(f"Dossier {demandeur.numero_dossier}")
    demandeur.invoke("relance")

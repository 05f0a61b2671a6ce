import anthropic
import cohere
import google.generativeai as genai
import litellm
import ollama
import requests
from huggingface_hub import InferenceClient
from langchain_core.messages import HumanMessage
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
hf = InferenceClient("mistralai/Mistral-7B-Instruct-v0.3")
gemini = genai.GenerativeModel("gemini-1.5-pro")
claude = anthropic.Anthropic()
llm = ChatOpenAI(model="gpt-4o")


def expurger(texte):
    return texte.replace("x", "")


def analyser(patient, demande):
    ollama.chat(model="llama3", messages=[{"role": "user", "content": patient.pathologie}])
    litellm.completion(model="mistral/mistral-small", messages=[{"role": "user", "content": "NIR " + patient.nir}])
    hf.text_generation(f"Réponds à {demande.courriel}")
    gemini.generate_content("Âge : " + str(patient.date_naissance))
    llm.invoke([HumanMessage(content=demande.adresse_postale)])
    client.embeddings.create(model="bge", input=demande.telephone)
    claude.messages.create(model="claude", max_tokens=9, system="Aide", messages=[{"role": "user", "content": f"{demande.religion}"}])
    gemini.generate_content("Bonjour")
    ollama.chat(model="llama3", messages=[{"role": "user", "content": demande.objet}])
    litellm.completion(model="mistral/mistral-small", messages=[{"role": "user", "content": demande.type_demande}])
    llm.invoke(f"Dossier {demande.numero}")
    client.embeddings.create(model="bge", input="conditions d'accès")
    requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": [{"role": "user", "content": demande.courriel}]}, timeout=9)

import functools
import importlib

groq = importlib.import_module("groq")
client = groq.Groq()

creer = client.chat.completions.create
rapide = functools.partial(client.chat.completions.create, model="llama-3.1-8b-instant")


def demander(question: str) -> str:
    sortie = client.chat.completions.create(model="llama-3.3-70b-versatile", messages=[{"role": "user", "content": question}])
    return sortie.choices[0].message.content


def alias(question: str):
    return creer(model="llama-3.3-70b-versatile", messages=[{"role": "user", "content": question}])


def charger(nom: str):
    return importlib.import_module(nom).creer()

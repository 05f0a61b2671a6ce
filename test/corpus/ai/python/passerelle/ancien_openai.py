# Script de 2023, jamais migré.
import openai

openai.api_key = "à mettre dans l'environnement"
openai.api_base = "https://api.openai.com/v1"


def repondre(question):
    reponse = openai.ChatCompletion.create(
        model="gpt-3.5-turbo",
        messages=[{"role": "user", "content": question}],
    )
    return reponse["choices"][0]["message"]["content"]


def vecteur(texte):
    return openai.Embedding.create(model="text-embedding-ada-002", input=texte)["data"][0]["embedding"]


def completer(debut):
    return openai.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": debut}])

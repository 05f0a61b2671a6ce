import ollama
from ollama import AsyncClient, Client

local = Client(host="http://ia.interne.exemple.fr:11434")


def resumer(texte: str) -> str:
    return ollama.chat(model="mistral", messages=[{"role": "user", "content": texte}]).message.content


def completer(debut: str) -> str:
    return local.generate(model="llama3.2", prompt=debut)["response"]


async def flux(texte: str):
    async for bout in await AsyncClient().chat(model="mistral", messages=[{"role": "user", "content": texte}], stream=True):
        yield bout["message"]["content"]


def preparer() -> None:
    ollama.pull("mistral")
    print(ollama.list())

"""API du robot d'accueil (FastAPI)."""
from fastapi import Depends, FastAPI
from openai import AsyncAzureOpenAI
from pydantic import BaseModel

from .reglages import Reglages, reglages

app = FastAPI()


class Question(BaseModel):
    texte: str
    # même nom que la méthode du SDK
    completions: list[str] = []


def client_ia(r: Reglages = Depends(reglages)) -> AsyncAzureOpenAI:
    return AsyncAzureOpenAI(azure_endpoint=r.endpoint, api_key=r.cle, api_version="2024-10-21")


@app.post("/question")
async def poser(question: Question, client: AsyncAzureOpenAI = Depends(client_ia)) -> dict:
    reponse = await client.chat.completions.create(
        model="gpt-4o-accueil",
        messages=[{"role": "user", "content": question.texte}],
    )
    return {"reponse": reponse.choices[0].message.content}


@app.post("/brouillon")
async def brouillon(question: Question) -> dict:
    question.completions.append(question.texte)
    return {"nombre": len(question.completions)}

import asyncio
import json

import aiohttp

OLLAMA = "http://localhost:11434/api/chat"


async def demander(session: aiohttp.ClientSession, question: str) -> str:
    corps = {"model": "mistral", "messages": [{"role": "user", "content": question}], "stream": False}
    async with session.post(OLLAMA, json=corps) as reponse:
        return (await reponse.json())["message"]["content"]


async def mesurer(session: aiohttp.ClientSession) -> dict:
    async with session.get("https://hubeau.eaufrance.fr/api/v1/niveaux") as reponse:
        return json.loads(await reponse.text())


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        print(await demander(session, "Pourquoi le ciel est bleu ?"))


asyncio.run(main())

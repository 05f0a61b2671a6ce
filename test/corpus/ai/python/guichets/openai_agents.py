import asyncio

from agents import Agent, Runner, function_tool


@function_tool
def solde(numero: str) -> str:
    """Solde du compte famille."""
    return "12,40 €"


conseiller = Agent(name="Conseiller", instructions="Réponds aux familles.", tools=[solde])


async def main() -> None:
    resultat = await Runner.run(conseiller, "Quel est le solde du dossier 12 ?")
    print(resultat.final_output)


def sync(question: str) -> str:
    return Runner.run_sync(conseiller, question).final_output


if __name__ == "__main__":
    asyncio.run(main())

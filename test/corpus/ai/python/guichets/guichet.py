"""Agent d'orientation des usagers (Pydantic AI)."""
from dataclasses import dataclass

from pydantic_ai import Agent, RunContext


@dataclass
class Contexte:
    commune: str


agent = Agent("mistral:mistral-large-latest", deps_type=Contexte, system_prompt="Oriente vers le bon guichet.")


@agent.tool
def horaires(contexte: RunContext[Contexte], service: str) -> str:
    return f"{service} de {contexte.deps.commune} : 9 h - 17 h"


async def orienter(question: str) -> str:
    resultat = await agent.run(question, deps=Contexte("Bourg-Fictif"))
    return resultat.output


def orienter_sync(question: str) -> str:
    return agent.run_sync(question, deps=Contexte("Bourg-Fictif")).output


class AgentImmobilier:
    def run(self, bien: str) -> str:
        return f"Visite de {bien}"


visite = AgentImmobilier().run("gymnase")

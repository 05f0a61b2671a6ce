"""Comparaison de cadres d'agents pour le marché 2026."""
import asyncio

import dspy
import instructor
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from haystack import Pipeline
from haystack.components.builders import PromptBuilder
from haystack.components.generators import OpenAIGenerator
from openai import OpenAI
from pydantic import BaseModel
from smolagents import CodeAgent, InferenceClientModel


class Orientation(BaseModel):
    service: str


def avec_instructor(texte: str) -> Orientation:
    client = instructor.from_openai(OpenAI())
    return client.chat.completions.create(model="gpt-4o-mini", response_model=Orientation, messages=[{"role": "user", "content": texte}])


def avec_haystack(question: str) -> str:
    tuyau = Pipeline()
    tuyau.add_component("invite", PromptBuilder("Réponds : {{question}}"))
    tuyau.add_component("modele", OpenAIGenerator(model="gpt-4o-mini"))
    tuyau.connect("invite", "modele")
    return tuyau.run({"invite": {"question": question}})["modele"]["replies"][0]


def avec_dspy(question: str) -> str:
    dspy.configure(lm=dspy.LM("mistral/mistral-small-latest"))
    return dspy.Predict("question -> answer")(question=question).answer


def avec_smolagents(question: str) -> str:
    return CodeAgent(tools=[], model=InferenceClientModel()).run(question)


async def avec_autogen(question: str):
    agent = AssistantAgent("guichet", model_client=OpenAIChatCompletionClient(model="gpt-4o"))
    return await agent.run(task=question)


if __name__ == "__main__":
    print(asyncio.run(avec_autogen("Où voter ?")))

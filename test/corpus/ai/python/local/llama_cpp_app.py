from pathlib import Path

from llama_cpp import Llama
from vllm import LLM, SamplingParams


class Local:
    def __init__(self, chemin: Path) -> None:
        self.llm = Llama(model_path=str(chemin), n_ctx=4096)

    def discuter(self, texte: str) -> str:
        sortie = self.llm.create_chat_completion(messages=[{"role": "user", "content": texte}])
        return sortie["choices"][0]["message"]["content"]

    def completer(self, debut: str) -> str:
        return self.llm(debut, max_tokens=100, stop=["\n"])["choices"][0]["text"]


def par_lot(invites: list[str]) -> list[str]:
    moteur = LLM(model="mistralai/Mistral-7B-Instruct-v0.3")
    sorties = moteur.generate(invites, SamplingParams(temperature=0))
    return [sortie.outputs[0].text for sortie in sorties]

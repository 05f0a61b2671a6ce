"""Applicant screening prototype of the HR department. All names are invented."""
from typing import TYPE_CHECKING

import anthropic

if TYPE_CHECKING:
    from openai import OpenAI

SYSTEM = "You rank applications for a public-sector job. Never use age, gender or origin."


class Screener:
    def __init__(self, client: anthropic.Anthropic | None = None) -> None:
        self._client = client or anthropic.Anthropic()

    def rank(self, offer: str, cv: str) -> str:
        message = self._client.messages.create(
            model="claude-sonnet-4-5",
            max_tokens=1024,
            system=SYSTEM,
            messages=[{"role": "user", "content": f"{offer}\n\n{cv}"}],
        )
        return message.content[0].text

    def stream(self, offer: str, cv: str):
        with self._client.messages.stream(
            model="claude-sonnet-4-5",
            max_tokens=1024,
            messages=[{"role": "user", "content": offer + cv}],
        ) as flux:
            yield from flux.text_stream

    def tokens(self, cv: str) -> int:
        return self._client.messages.count_tokens(model="claude-sonnet-4-5", messages=[{"role": "user", "content": cv}]).input_tokens


def legacy(client: "OpenAI") -> str:
    return f"{client!r}"

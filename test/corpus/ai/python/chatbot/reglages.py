from functools import lru_cache

from pydantic_settings import BaseSettings


class Reglages(BaseSettings):
    endpoint: str = "https://ville-exemple.openai.azure.com"
    cle: str
    documentation: str = "https://platform.openai.com/docs/api-reference/chat/create"


@lru_cache
def reglages() -> Reglages:
    return Reglages()

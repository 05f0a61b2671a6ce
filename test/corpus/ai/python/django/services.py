from django.conf import settings
from mistralai import Mistral

_client: Mistral | None = None


def get_client() -> Mistral:
    global _client
    if _client is None:
        _client = Mistral(api_key=settings.MISTRAL_API_KEY)
    return _client


def resumer_message(message) -> str:
    reponse = get_client().chat.complete(
        model=settings.MISTRAL_MODEL,
        messages=[{"role": "user", "content": message.texte}],
    )
    return reponse.choices[0].message.content


def purger() -> int:
    from .models import Message

    return Message.objects.filter(texte="").delete()[0]

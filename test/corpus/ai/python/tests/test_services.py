from types import SimpleNamespace
from unittest.mock import MagicMock, patch

from app import services


def reponse(texte):
    return SimpleNamespace(choices=[SimpleNamespace(message=SimpleNamespace(content=texte))])


@patch("app.services.get_client")
def test_resumer(get_client):
    client = MagicMock()
    client.chat.complete.return_value = reponse("Bref.")
    get_client.return_value = client
    assert services.resumer_message(SimpleNamespace(texte="Long")) == "Bref."
    client.chat.complete.assert_called_once()


def test_faux_client():
    openai = MagicMock(name="openai.OpenAI")
    openai.chat.completions.create(model="gpt-4o", messages=[])
    assert openai.chat.completions.create.call_count == 1

from huggingface_hub import InferenceClient, snapshot_download

client = InferenceClient(provider="scaleway", token="…")


def resumer(texte: str) -> str:
    return client.summarization(texte, model="facebook/bart-large-cnn").summary_text


def discuter(texte: str) -> str:
    sortie = client.chat_completion(messages=[{"role": "user", "content": texte}], model="meta-llama/Llama-3.1-8B-Instruct")
    return sortie.choices[0].message.content


def affiche(texte: str):
    return client.text_to_image(f"Affiche : {texte}")


def telecharger(nom: str) -> str:
    return snapshot_download(nom)

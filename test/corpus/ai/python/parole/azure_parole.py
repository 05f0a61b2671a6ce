import azure.cognitiveservices.speech as speechsdk
from azure.ai.translation.text import TextTranslationClient
from azure.core.credentials import AzureKeyCredential


def dicter(cle: str) -> str:
    configuration = speechsdk.SpeechConfig(subscription=cle, region="francecentral", speech_recognition_language="fr-FR")
    reconnaissance = speechsdk.SpeechRecognizer(speech_config=configuration)
    return reconnaissance.recognize_once_async().get().text


def lire(cle: str, texte: str) -> bytes:
    synthese = speechsdk.SpeechSynthesizer(speech_config=speechsdk.SpeechConfig(subscription=cle, region="francecentral"), audio_config=None)
    return synthese.speak_text_async(texte).get().audio_data


def traduire(cle: str, texte: str) -> str:
    client = TextTranslationClient(credential=AzureKeyCredential(cle), region="francecentral")
    return client.translate(body=[texte], to_language=["en"])[0].translations[0].text


def majuscules(texte: str) -> str:
    return texte.translate(str.maketrans("é", "E"))

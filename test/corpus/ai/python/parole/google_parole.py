from google.cloud import bigquery, language_v1, speech, translate_v2 as translate, vision


def transcrire(contenu: bytes) -> str:
    client = speech.SpeechClient()
    audio = speech.RecognitionAudio(content=contenu)
    reponse = client.recognize(config=speech.RecognitionConfig(language_code="fr-FR"), audio=audio)
    return reponse.results[0].alternatives[0].transcript


def lire(image: bytes) -> str:
    reponse = vision.ImageAnnotatorClient().text_detection(image=vision.Image(content=image))
    return reponse.full_text_annotation.text


def traduire(texte: str) -> str:
    return translate.Client().translate(texte, target_language="en")["translatedText"]


def themes(texte: str):
    document = language_v1.Document(content=texte, type_=language_v1.Document.Type.PLAIN_TEXT)
    return language_v1.LanguageServiceClient().classify_text(document=document)


def requete(sql: str):
    return bigquery.Client().query(sql).result()

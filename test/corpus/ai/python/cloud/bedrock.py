import json

import boto3

bedrock = boto3.client("bedrock-runtime", region_name="eu-west-3")
s3 = boto3.client("s3")
comprehend = boto3.client("comprehend", region_name="eu-west-1")


def resumer(cle: str) -> str:
    objet = s3.get_object(Bucket="courriers", Key=cle)
    texte = objet["Body"].read().decode()
    reponse = bedrock.converse(
        modelId="mistral.mistral-large-2402-v1:0",
        messages=[{"role": "user", "content": [{"text": texte}]}],
    )
    return reponse["output"]["message"]["content"][0]["text"]


def vecteur(texte: str) -> list[float]:
    corps = json.dumps({"inputText": texte})
    reponse = bedrock.invoke_model(modelId="amazon.titan-embed-text-v2:0", body=corps)
    return json.loads(reponse["body"].read())["embedding"]


def sentiment(texte: str) -> str:
    return comprehend.detect_sentiment(Text=texte, LanguageCode="fr")["Sentiment"]


def deposer(cle: str, corps: bytes) -> None:
    s3.put_object(Bucket="courriers", Key=cle, Body=corps)

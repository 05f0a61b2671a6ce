"""Lecture d'actes numérisés avec Azure AI Document Intelligence."""
from azure.ai.documentintelligence import DocumentIntelligenceClient
from azure.core.credentials import AzureKeyCredential
from azure.storage.blob import BlobServiceClient

import config

stockage = BlobServiceClient.from_connection_string(config.STOCKAGE)


def lire_acte(nom: str) -> str:
    blob = stockage.get_blob_client("actes", nom)
    contenu = blob.download_blob().readall()
    client = DocumentIntelligenceClient(config.ENDPOINT, AzureKeyCredential(config.CLE))
    analyse = client.begin_analyze_document("prebuilt-read", body=contenu)
    return analyse.result().content


def deposer(nom: str, contenu: bytes) -> None:
    stockage.get_blob_client("actes", nom).upload_blob(contenu)

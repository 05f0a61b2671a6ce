"""Transcription des conseils municipaux, en local."""
import argparse
from pathlib import Path

import whisper
from faster_whisper import WhisperModel


def transcrire_openai(fichier: Path) -> str:
    modele = whisper.load_model("medium")
    return modele.transcribe(str(fichier), language="fr")["text"]


def transcrire_rapide(fichier: Path) -> str:
    modele = WhisperModel("large-v3", device="cpu", compute_type="int8")
    segments, _ = modele.transcribe(str(fichier), beam_size=5)
    return " ".join(segment.text for segment in segments)


def main() -> None:
    parser = argparse.ArgumentParser(description="Transcrit avec whisper.load_model(…).transcribe(…)")
    parser.add_argument("fichier", type=Path)
    arguments = parser.parse_args()
    print(transcrire_rapide(arguments.fichier))


if __name__ == "__main__":
    main()

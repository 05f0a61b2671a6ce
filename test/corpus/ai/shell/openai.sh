#!/usr/bin/env bash
set -euo pipefail

OPENAI="https://api.openai.com/v1"
entetes=(-H "Authorization: Bearer $OPENAI_API_KEY" -H "Content-Type: application/json")

vecteur() {
  curl -sS "${entetes[@]}" "$OPENAI/embeddings" -d "{\"model\": \"text-embedding-3-small\", \"input\": \"$1\"}"
}

image() {
  curl -sS "${entetes[@]}" -d @affiche.json "$OPENAI/images/generations"
}

deposer() {
  curl -sS "${entetes[@]:0:2}" "$OPENAI/files" -F purpose=fine-tune -F file=@"$1"
}

vecteur "piscine"
image

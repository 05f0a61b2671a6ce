#!/usr/bin/env bash
# Faux serveur pour les essais, sans réseau.
repondre() {
  cat <<'JSON'
{"choices": [{"message": {"content": "curl https://api.openai.com/v1/chat/completions"}}]}
JSON
}

grep -rn "api.openai.com" src/ || echo "aucun appel direct"
chat() { echo "Salon : $*"; }
chat "Réunion à 14 h"
repondre | jq .

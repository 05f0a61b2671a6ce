#!/bin/sh
BASE=https://api.mistral.ai/v1

modeles() {
  curl -s "$BASE/models" -H "Authorization: Bearer $MISTRAL_API_KEY"
}

demander() {
  curl -s -X POST "$BASE/chat/completions" \
    -H "Authorization: Bearer $MISTRAL_API_KEY" \
    --json "{\"model\": \"mistral-small-latest\", \"messages\": [{\"role\": \"user\", \"content\": \"$1\"}]}"
}

if [ "$1" = modeles ]; then
  modeles
else
  demander "$1"
fi

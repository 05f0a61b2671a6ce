#!/bin/sh
# Relit un texte avec l'API d'Anthropic.
texte=$(cat "$1")

curl -s https://api.anthropic.com/v1/messages \
     --header "x-api-key: $ANTHROPIC_API_KEY" \
     --header "anthropic-version: 2023-06-01" \
     --header "content-type: application/json" \
     --data "{\"model\": \"claude-haiku-4-5\", \"max_tokens\": 300, \"messages\": [{\"role\": \"user\", \"content\": \"$texte\"}]}"

curl -s https://notes.exemple.fr/v1/messages -d "$texte"

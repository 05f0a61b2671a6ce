#!/usr/bin/env bash
http --check-status POST https://albert.api.etalab.gouv.fr/v1/chat/completions \
  "Authorization: Bearer $ALBERT_API_KEY" model=albert-small messages:='[{"role": "user", "content": "Bonjour"}]'

http GET https://albert.api.etalab.gouv.fr/v1/models "Authorization: Bearer $ALBERT_API_KEY"

reponse=$(curl --silent --request POST --url https://api.cohere.com/v2/rerank --data @extraits.json)
echo "$reponse"

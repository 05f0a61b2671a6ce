#!/usr/bin/env bash
# Déploie l'assistant : aucune question n'est posée à un modèle.
set -e

echo "Documentation : https://platform.openai.com/docs/api-reference/chat/create"
export OPENAI_BASE_URL=https://albert.api.etalab.gouv.fr/v1
export OPENAI_API_KEY=$(vault read -field=cle secret/albert)

pip install openai langchain-mistralai
docker compose up -d assistant
curl -fsS http://localhost:8000/sante

#!/usr/bin/env bash
wget -q https://huggingface.co/bartowski/Mistral-7B-Instruct-v0.3-GGUF/resolve/main/modele.gguf

wget -qO- --header="Authorization: Bearer $OPENAI_API_KEY" --header='Content-Type: application/json' \
  --post-data='{"model": "text-embedding-3-small", "input": "mairie"}' \
  https://api.openai.com/v1/embeddings

./llama-cli -m modele.gguf -p "Explique la taxe foncière" -n 200

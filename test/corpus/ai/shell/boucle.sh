#!/bin/bash
while IFS=';' read -r id texte; do
  resume=$(curl -s "$OLLAMA_HOST/api/generate" -d "{\"model\": \"mistral\", \"prompt\": \"Résume : $texte\", \"stream\": false}" | jq -r .response)
  printf '%s;%s\n' "$id" "$resume"
done < courriers.csv

echo "$texte" | ollama run llama3.2 "Classe ce courrier"

ollama serve &
systemctl status ollama

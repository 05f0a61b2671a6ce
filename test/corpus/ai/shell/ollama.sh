#!/bin/bash
# Installe puis essaie un modèle local.
ollama pull mistral
ollama list

for fichier in courriers/*.txt; do
  ollama run mistral "Résume : $(cat "$fichier")" > "${fichier%.txt}.resume"
done

curl http://localhost:11434/api/generate -d '{"model": "mistral", "prompt": "Bonjour", "stream": false}'

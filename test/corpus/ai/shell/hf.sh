#!/usr/bin/env bash
hf download mistralai/Mistral-7B-Instruct-v0.3

curl https://router.huggingface.co/v1/chat/completions \
  -H "Authorization: Bearer $HF_TOKEN" -H 'Content-Type: application/json' \
  -d '{"model": "meta-llama/Llama-3.1-8B-Instruct", "messages": [{"role": "user", "content": "Bonjour"}]}'

aws bedrock-runtime invoke-model --model-id amazon.titan-embed-text-v2:0 --body file://corps.json sortie.json

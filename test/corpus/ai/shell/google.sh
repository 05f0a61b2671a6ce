#!/usr/bin/env bash
curl -s "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent" \
  -H "x-goog-api-key: $GEMINI_API_KEY" -H 'Content-Type: application/json' \
  -d '{"contents": [{"parts": [{"text": "Résume la charte."}]}]}'

gcloud storage cp gs://archives/1.jpg .

curl -s -X POST -H "Authorization: DeepL-Auth-Key $DEEPL_KEY" https://api-free.deepl.com/v2/translate -d text=Bonjour -d target_lang=EN

curl -s -H "Authorization: DeepL-Auth-Key $DEEPL_KEY" https://api-free.deepl.com/v2/usage

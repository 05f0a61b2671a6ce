#!/usr/bin/env bash
set -eu
mkdir -p textes
for audio in conseils/*.mp3; do
  whisper "$audio" --model medium --language fr --output_dir textes
done

curl -s https://api.openai.com/v1/audio/transcriptions \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -F file=@conseils/dernier.mp3 -F model=whisper-1

ffmpeg -i conseils/dernier.mp3 dernier.wav

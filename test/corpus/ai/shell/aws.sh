#!/usr/bin/env bash
aws s3 cp s3://courriers/12.txt .

aws bedrock-runtime converse \
  --model-id eu.amazon.nova-lite-v1:0 \
  --messages "[{\"role\": \"user\", \"content\": [{\"text\": \"$(cat 12.txt)\"}]}]"

aws bedrock list-foundation-models --region eu-west-3

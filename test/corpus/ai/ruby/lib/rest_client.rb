require "rest-client"
require "http"

def demander(question)
  RestClient.post("https://api.mistral.ai/v1/chat/completions", { model: "mistral-small-latest", messages: [{ role: "user", content: question }] }.to_json, content_type: :json)
end

def completer(question)
  HTTP.auth("Bearer #{ENV['SCW_SECRET_KEY']}").post("https://api.scaleway.ai/v1/chat/completions", json: { model: "llama-3.1-8b-instruct", messages: [{ role: "user", content: question }] })
end

def page(adresse)
  RestClient.get(adresse)
end

require "json"
require "net/http"
require "uri"

API = URI("https://api.mistral.ai/v1/chat/completions")
GEO = URI("https://geo.api.gouv.fr/communes")

def demander(question)
  corps = { model: "mistral-small-latest", messages: [{ role: "user", content: question }] }
  reponse = Net::HTTP.post(API, corps.to_json, "Content-Type" => "application/json", "Authorization" => "Bearer #{ENV['MISTRAL_API_KEY']}")
  JSON.parse(reponse.body).dig("choices", 0, "message", "content")
end

def communes
  JSON.parse(Net::HTTP.get(GEO))
end

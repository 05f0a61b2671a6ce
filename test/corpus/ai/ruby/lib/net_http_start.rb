require "net/http"
require "json"

module Anthropique
  ADRESSE = URI("https://api.anthropic.com/v1/messages")

  module_function

  def relire(texte)
    requete = Net::HTTP::Post.new(ADRESSE)
    requete["x-api-key"] = ENV.fetch("ANTHROPIC_API_KEY")
    requete["anthropic-version"] = "2023-06-01"
    requete.body = { model: "claude-haiku-4-5", max_tokens: 300, messages: [{ role: "user", content: texte }] }.to_json
    reponse = Net::HTTP.start(ADRESSE.host, ADRESSE.port, use_ssl: true) { |http| http.request(requete) }
    JSON.parse(reponse.body)
  end
end

puts Anthropique.relire(ARGF.read)

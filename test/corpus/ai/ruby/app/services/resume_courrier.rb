# frozen_string_literal: true

require "openai"

# Résume un courrier. client.chat(parameters: {...}) coûte un centime.
class ResumeCourrier
  def initialize(client: OpenAI::Client.new(access_token: ENV.fetch("OPENAI_API_KEY")))
    @client = client
  end

  def call(courrier)
    reponse = @client.chat(
      parameters: {
        model: "gpt-4o-mini",
        messages: [{ role: "user", content: "Résume : #{courrier}" }]
      }
    )
    reponse.dig("choices", 0, "message", "content")
  end

  def vecteur(texte)
    @client.embeddings(parameters: { model: "text-embedding-3-small", input: texte })
  end

  def modeles
    @client.models.list
  end
end

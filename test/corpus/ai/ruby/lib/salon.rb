# Salon de discussion : aucun modèle.
module OpenAI
  class Salon
    def chat(parameters:)
      parameters.fetch(:texte)
    end
  end
end

class Client
  def chat(texte)
    texte
  end
end

client = Client.new
client.chat("Réunion à 14 h")
OpenAI::Salon.new.chat(parameters: { texte: "Café" })
puts "https://api.openai.com/v1/chat/completions"

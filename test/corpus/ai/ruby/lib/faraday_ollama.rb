require "faraday"

class FaradayOllama
  def initialize(url = ENV.fetch("OLLAMA_URL", "http://localhost:11434"))
    @connexion = Faraday.new(url: url) { |f| f.request :json; f.response :json }
    @bano = Faraday.new(url: "https://api-adresse.data.gouv.fr")
  end

  def generer(invite)
    @connexion.post("/api/generate", { model: "mistral", prompt: invite, stream: false }).body["response"]
  end

  def adresses(texte)
    @bano.get("/search/", q: texte).body
  end
end

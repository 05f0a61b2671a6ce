require "httparty"

class HttpartyAlbert
  include HTTParty
  base_uri "https://albert.api.etalab.gouv.fr"
  headers "Authorization" => "Bearer #{ENV['ALBERT_API_KEY']}"

  def demander(question)
    corps = { model: "albert-small", messages: [{ role: "user", content: question }] }
    self.class.post("/v1/chat/completions", body: corps.to_json)
  end

  def modeles
    self.class.get("/v1/models")
  end
end

def commune(code)
  HTTParty.get("https://geo.api.gouv.fr/communes/#{code}")
end

def vecteur(texte)
  HTTParty.post("https://api.openai.com/v1/embeddings", body: { model: "text-embedding-3-small", input: texte }.to_json)
end

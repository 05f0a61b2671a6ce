require "openai"

OpenAI.configure do |config|
  config.access_token = ENV.fetch("OPENAI_ACCESS_TOKEN")
  config.uri_base = "https://oai.endpoints.kepler.ai.cloud.ovh.net"
end

class AncienOpenai
  def client
    @client ||= OpenAI::Client.new
  end

  def transcrire(fichier)
    client.audio.transcribe(parameters: { model: "whisper-large-v3", file: File.open(fichier, "rb") })
  end

  def dessiner(texte)
    client.images.generate(parameters: { prompt: texte, size: "512x512" })
  end

  def deposer(fichier)
    client.files.upload(parameters: { file: fichier, purpose: "assistants" })
  end
end

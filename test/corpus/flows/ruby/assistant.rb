require 'openai'

class Assistant
  def initialize
    @client = OpenAI::Client.new(access_token: ENV['CLE'])
  end

  def resumer(dossier)
    invite = "Résume le dossier de #{dossier.prenom}"
    @client.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: invite }] })
    @client.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: dossier.pathologie }] })
    @client.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: 'Bonjour' }] })
    logger.warn("adresse refusée : #{dossier.adresse_postale}")
    logger.warn("statut : #{dossier.statut}")
  end
end

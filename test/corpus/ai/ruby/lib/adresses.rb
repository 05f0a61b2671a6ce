require 'faraday'

# Assistant de la médiathèque ; l’adresse vient de l’environnement. Tout est fictif.
class AssistantMediatheque
  CHEMIN = '%<base>s/v1/chat/completions'

  def demander(question)
    adresse = format(CHEMIN, base: ENV.fetch('ASSISTANT'))
    Faraday.post(adresse, { messages: [question] }.to_json)
  end

  def emprunter(livre)
    Faraday.post('%s/prets/%d' % [ENV.fetch('CATALOGUE'), livre])
  end
end

require 'faraday'
require 'httparty'
require 'ruby_llm'

class Tiers
  def prevenir(usager, dossier)
    Faraday.get("https://sms.partenaire.fr/?to=#{usager.telephone}")
    Faraday.get("https://api.partenaire.fr/#{dossier.numero}")
    HTTParty.get('https://api.partenaire.fr/', query: { courriel: usager.courriel })
    HTTParty.get('https://api.partenaire.fr/etat')
    Sentry.set_extras(nir: usager.nir)
    Sentry.set_tags(dossier: dossier.numero)
    Bugsnag.notify("sms #{usager.telephone}")
    Bugsnag.notify('sms refusé')
    RubyLLM.chat.ask("Localise #{usager.adresse_postale}")
    RubyLLM.chat.ask(dossier.objet)
    Rails.logger.error("avis #{usager.numero_fiscal}")
    Rails.logger.error("avis #{dossier.numero}")
  end
end

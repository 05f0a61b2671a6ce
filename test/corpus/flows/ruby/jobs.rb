class RelanceJob < ApplicationJob
  def perform(usager, dossier)
    infos = { courriel: usager.courriel, statut: dossier.statut }
    logger.info("relance #{infos}")
    logger.info("statut #{infos[:statut]}")
    logger.debug("né le #{usager.date_naissance}")
    logger.debug("créé le #{dossier.created_at}")
    Analytics.identify(user_id: usager.id, traits: { email: usager.courriel })
    Analytics.track(user_id: usager.id, event: 'relance')
    texte = phrase(usager)
    puts texte
  end

  def phrase(usager)
    "Habite #{usager.adresse_postale}"
  end
end

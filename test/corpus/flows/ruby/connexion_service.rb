class ConnexionService
  def connexion(usager, fichier)
    Rails.logger.info("connexion de #{usager.email}")
    Rails.logger.debug "nir #{usager.nir}"
    nom = usager.nom
    puts nom
    Rails.logger.info("connexion de #{usager.id}")
    Rails.logger.info(masquer(usager.email))
    nom = 'anonyme'
    puts nom
    Rails.logger.info("lecture de #{fichier.nom_fichier}")
    Rails.logger.info("#{usager.dossiers.count} dossiers")
    Sentry.set_user(email: usager.email)
    Sentry.set_user(id: usager.id)
    Net::HTTP.get(URI("https://sms.partenaire.fr/?tel=#{usager.telephone}"))
    Net::HTTP.get(URI('https://sms.partenaire.fr/etat'))
    redirect_to "/suite?email=#{params[:email]}"
    redirect_to dossier_path(usager.id)
  end

  def masquer(valeur)
    "#{valeur[0, 2]}***"
  end
end

package fr.ville.guichet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ConnexionService {
  private static final Logger log = LoggerFactory.getLogger(ConnexionService.class);

  public void connexion(Usager usager) {
    log.info("connexion de {}", usager.getEmail());
    log.debug("nir " + usager.getNir());
    String nom = usager.getNom();
    log.warn("usager {}", nom);
    log.info("connexion de {}", usager.getId());
    log.info("connexion de {}", masquer(usager.getEmail()));
    log.info("email envoyé");
    nom = "anonyme";
    log.info("usager {}", nom);
    log.info("avec email : {}", usager.getEmail() != null);
    System.out.println("né le " + usager.getDateNaissance());
    System.out.println(usager.getDossiers().size());
    log.error(String.format("sms refusé pour %s", usager.getTelephone()));
  }

  private String masquer(String valeur) {
    return valeur.substring(0, 2) + "***";
  }
}

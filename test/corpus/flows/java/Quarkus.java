package fr.caf.droits;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

public class Quarkus {
  private static final Logger LOG = Logger.getLogger(Quarkus.class);

  public String lien(Allocataire a) {
    LOG.infof("droits de %s", a.getNumeroSecuriteSociale());
    LOG.infof("droits du dossier %s", a.getNumeroDossier());
    StringBuilder sb = new StringBuilder();
    sb.append("contact ").append(a.getTelephone());
    LOG.info(sb.toString());
    String courriel = a.getCourriel();
    courriel = Pseudonymes.hacher(courriel);
    LOG.info("contact " + courriel);
    LOG.info("enfants " + a.getEnfants().size());
    String adresse = null;
    LOG.info("adresse " + adresse);
    return "/droits/" + a.getId();
  }
}

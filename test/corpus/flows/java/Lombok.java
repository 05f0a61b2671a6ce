package fr.departement.aides;

import lombok.extern.slf4j.Slf4j;

@Slf4j
public class Lombok {
  void instruire(Beneficiaire beneficiaire, Dossier dossier) {
    var iban = beneficiaire.iban();
    log.info("versement sur {}", iban);
    log.info("adresse {}", beneficiaire.getAdressePostale());
    log.info("dossier {}", dossier.getNumero());
    log.info("pièce {}", dossier.getNomFichier());
    log.info("{} {}", beneficiaire.getPrenom(), beneficiaire.getNom());
    String resume = decrire(beneficiaire);
    log.info(resume);
    log.info("durée {} ms", System.currentTimeMillis());
  }

  private String decrire(Beneficiaire b) {
    return "né le " + b.getDateNaissance();
  }
}

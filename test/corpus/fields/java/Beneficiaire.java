package fr.departement.aides;

import java.time.LocalDate;

public class Beneficiaire {
  private String nomNaissance;
  private String prenom;
  private LocalDate dateNaissance;
  private String nir;
  private String adresse;
  private String telephoneFixe;
  private String iban;
  private String diagnostic;
  private String confession;
  private boolean actif;
  private String numeroDossier;

  public String getPrenom() {
    return prenom;
  }
}

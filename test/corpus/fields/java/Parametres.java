package fr.ville.parametres;

public class Parametres {
  private String nomParametre;
  private String variableName;
  private String themeName;
  private String messageErreur;
  private int nombreLignes;
  private String cheminPhotos;
  private boolean afficherTelephone;
  private String regexTelephone;
  private String libelleNom;
  private int longueurNom;
  private String cleTraductionEmail;
  private String formatDateNaissance;
}

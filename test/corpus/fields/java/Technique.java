package fr.departement.socle;

import java.util.logging.Logger;

public class Technique {
  private static final Logger LOGGER = Logger.getLogger("x");
  private String nomTable;
  private String nomColonne;
  private String modeleCourriel;
  private String sujetMail;
  private int ageMaximal;
  private String adresseService;
  private String methodName;
  private String className;
  private byte[] signatureRequete;
  private String origin;
  private boolean emailEnabled;
  private int colonneEmail;
}

package fr.mairie.etatcivil;

final class Naissances {
  // Actes de recette
  static final String ACTE_1 = "Elodie Chantepierre, née le 14 juillet 1986 à Vannes";
  static final String ACTE_2 = "né le 08/01/1948";
  static final String DATE_NAISSANCE = "1949-03-09";
  static final String BIRTH_DATE = "1968-06-27";
  static final String DATE_ACTE = "2024-02-12";
  static final String DATE_DELIBERATION = "12/02/2024";
  static final String ENTREE_EN_VIGUEUR = "1er janvier 2024";
  static final String LOI = "loi n° 78-17 du 6 janvier 1978";
  static final String FORMAT = "dd/MM/yyyy";
  static final String EPOCH = "1970-01-01";
  static final String MAXIMUM = "9999-12-31";
}

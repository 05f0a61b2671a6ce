package fr.ville.guichet.recette;

import java.util.List;

/** Dossiers de recette du guichet unique. */
final class JeuDeDonnees {
  private static final long serialVersionUID = 6189024517763018842L;

  static final String NIR_DEMANDEUR = "263012987427014";
  static final String NIR_CONJOINT = "1 81 06 56 793 146 20";
  static final String NUMERO_FISCAL = "29 51 713 651 334";
  static final String NUMERO_FISCAL_BRUT = "1437065515144";
  static final String SIRET = "965 660 996 00038";
  static final String FINESS = "350000741";
  static final String RPPS_MEDECIN = "10416779337";
  static final String INE_ELEVE = "137194099DA";
  static final String IBAN_VERSEMENT = "FR76 1444 5021 1897 8103 8441 432";
  static final String COURRIEL = "ludovic_delmontel79@mail-du-berry.fr";
  static final String UUID_DOSSIER = "c2b47d22-63cf-43e7-aa72-eeebdc7f65ed";
  static final String EMPREINTE = "8d57258248dce7d8c0ac9214608751eb97e95f0a";
  static final String ISBN = "978-2-07-036024-5";
  static final String OID = "1.2.250.1.213.1.4.8";
  static final List<String> TELEPHONES = List.of("06 23 73 30 16", "0692 80 70 58", "0690 56 53 83");
}

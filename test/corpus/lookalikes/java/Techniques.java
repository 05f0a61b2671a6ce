package fr.ville.socle;

/*
 * Copyright (c) 2019-2024 Violaine Pradelier <violaine@pradelier.bzh>
 * SPDX-License-Identifier: EUPL-1.2
 */
public final class Techniques {
  private static final long serialVersionUID = -1850238599123075432L;
  static final String OID_IGC = "1.2.250.1.71.1.2.7";
  static final String OID_X500 = "2.16.840.1.113730.3.1.3";
  static final String URN = "urn:uuid:9c613717-4351-45f8-a9f8-e102714c41dd";
  static final String HASH = "{bcrypt}$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
  static final String MASQUE = "__/__/____";
  static final String AIDE = "Format attendu : 06 12 34 56 78";
  static final String IP_ECOUTE = "0.0.0.0";
  static final String RESEAU = "10.0.0.0/8";
  static final String IPV6_LOCALE = "fe80::1ff:fe23:4567:890a";
  static final String TOUS = "::";
  static final String AUTEUR_COMMIT = "41898282+github-actions[bot]@users.noreply.github.com";
  static final String SMTP_EXEMPLE = "utilisateur@exemple.fr";
  static final String JDBC = "jdbc:oracle:thin:guichet/secret@ora.interne:1521:PROD";
  static final String XPATH = "//agent[@id='185']/nom@fr";
  static final String CLASSE = "Usager@1b6d3586";
  static final int[] TABLE = {6, 12, 34, 56, 78, 90, 12, 34};
}

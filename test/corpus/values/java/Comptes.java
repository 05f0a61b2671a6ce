package fr.tresor.recette;

import java.util.Map;

final class Comptes {
  static final Map<String, String> IBANS = Map.ofEntries(
      Map.entry("DE", "DE25 6034 1642 5210 8293 93"),
      Map.entry("BE", "BE33 4428 9437 0746"),
      Map.entry("ES", "ES8200494568658827190237"),
      Map.entry("IT", "IT12 A054 2879 3097 2001 0368 567"),
      Map.entry("NL", "NL62RABO0383811061"),
      Map.entry("PT", "PT50 0035 6734 3890 4065 2743 2"),
      Map.entry("LU", "LU860012497464767067"),
      Map.entry("AT", "AT78 9565 3056 1969 2022"),
      Map.entry("IE", "IE37BOFI90833629838302"),
      Map.entry("CH", "CH73 0097 4563 2122 0124 8"),
      Map.entry("GB", "GB46LOYD68520248915175"),
      Map.entry("PL", "PL04 1020 1026 7448 7029 6211 4321"));
  static final Map<String, String> EXEMPLES = Map.of(
      "BE", "BE68 5390 0754 7034",
      "NL", "NL91ABNA0417164300",
      "ES", "ES91 2100 0418 4502 0005 1332",
      "IT", "IT60X0542811101000000123456",
      "CH", "CH93 0076 2011 6238 5295 7",
      "XX", "XX00 1234 5678 9012 3456");
  static final String MANDAT_SEPA = "FR72ZZZ123456";
  static final String REFERENCE = "RF18539007547034";
  static final String CLE_PUBLIQUE = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4siNyOu+ZU09a1cINiWkdu9oBmNZTy6tK5CKMOU=";
}

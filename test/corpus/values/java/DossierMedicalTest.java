package fr.chu.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DossierMedicalTest {
  @Test
  void identite() {
    var dossier = new DossierMedical();
    dossier.setNir("159018367213253");
    dossier.setNomPatient("Nolwenn Quillardet");
    dossier.setMedecin("10880342307");
    dossier.setIns("148048370818490");
    assertEquals("Tue, 12 Mar 2024 10:11:12 +0200", dossier.date());
    assertEquals("2.5.1.1", dossier.version());
    assertEquals("8867-4", dossier.code());
    assertEquals("0x7FFFFFFFFFFFFFFF", dossier.masque());
  }
}

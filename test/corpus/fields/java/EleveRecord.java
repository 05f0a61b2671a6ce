package fr.education.scolarite;

import java.time.LocalDate;

public record EleveRecord(
    String ine,
    String nomFamille,
    String prenom1,
    LocalDate dateNaissance,
    String regimeAlimentaireMedical,
    String allergie,
    String uai,
    String codeClasse,
    int anneeScolaire) {}

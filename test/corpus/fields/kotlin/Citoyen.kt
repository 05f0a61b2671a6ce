package fr.mairie.listes

import java.time.LocalDate

data class Electeur(
    val nomNaissance: String,
    val prenoms: String,
    val lieuNaissance: String,
    val nationalite: String,
    val adresseDomicile: String,
    val bureauVote: String,
    val dateListe: LocalDate,
)

class Imprimante(
    val nomImprimante: String,
    val adresseReseau: String,
    val orientationPage: String,
    val etat: String,
)

package fr.departement.mdph

import java.time.LocalDate

data class Demandeur(
    val nom: String,
    val prenom: String,
    val dateNaissance: LocalDate,
    val handicap: String,
    val pathologies: List<String>,
    val courriel: String,
    val portable: String,
    val reference: String,
    val statut: Statut,
)

data class Etape(
    val titre: String,
    val ordre: Int,
    val condition: String,
    val nomEcran: String,
)

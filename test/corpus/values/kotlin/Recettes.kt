package fr.ville.recette

data class Habitant(val nom: String, val prenom: String, val naissance: LocalDate)

val habitants = listOf(
    Habitant("Quillardet", "Nolwenn", LocalDate.of(1974, 10, 23)),
    Habitant("Le Bihan", "Erwan", LocalDate.parse("1988-02-17")),
)
val quartiers = listOf(Quartier("Charlotte", "Rocher", "1988-02-17"), Quartier("Florence", "Colline", "1991-05-04"))
val couleurs = listOf("Jade", "Ambre", "Violet", "1988-02-17")

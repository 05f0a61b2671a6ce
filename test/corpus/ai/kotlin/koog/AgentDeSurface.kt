package fr.region.guichet

/** Agent de surface : planning de nettoyage, sans aucune IA. */
class AIAgent(private val nom: String) {
    fun run(lieu: String): String = "$nom nettoie $lieu"
}

class Executeur {
    fun execute(tache: String): String = tache.uppercase()
}

fun planning(): List<String> {
    val agent = AIAgent("Équipe A")
    return listOf(
        agent.run("gymnase"),
        Executeur().execute("vitres"),
    )
}

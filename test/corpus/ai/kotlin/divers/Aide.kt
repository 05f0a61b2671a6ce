package fr.ville.aide

/** Textes d'aide de l'assistant. */
object Aide {
    const val DOCUMENTATION = "https://platform.openai.com/docs/api-reference/chat/create"
    const val HOTE = "https://api.openai.com/v1"

    val exemple = """
        val reponse = openAI.chatCompletion(requete)
        http.post("https://api.mistral.ai/v1/chat/completions")
    """.trimIndent()

    fun generate(nom: String) = "$nom : $exemple"

    fun page() = generate("Aide")
}

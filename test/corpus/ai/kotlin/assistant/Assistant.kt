package fr.ville.assistant

import com.aallam.openai.api.chat.ChatCompletionRequest
import com.aallam.openai.api.chat.ChatMessage
import com.aallam.openai.api.chat.ChatRole
import com.aallam.openai.api.embedding.EmbeddingRequest
import com.aallam.openai.api.model.ModelId
import com.aallam.openai.client.OpenAI
import com.aallam.openai.client.OpenAIHost

class Assistant(cle: String) {
    private val openAI = OpenAI(token = cle, host = OpenAIHost(baseUrl = "https://albert.api.etalab.gouv.fr/v1/"))

    suspend fun repondre(question: String): String {
        val requete = ChatCompletionRequest(
            model = ModelId("albert-small"),
            messages = listOf(ChatMessage(role = ChatRole.User, content = question)),
        )
        return openAI.chatCompletion(requete).choices.first().message.content.orEmpty()
    }

    suspend fun vecteur(texte: String) =
        openAI.embeddings(EmbeddingRequest(model = ModelId("embeddings-small"), input = listOf(texte)))

    fun journal(texte: String) = println("openAI.chatCompletion($texte)")
}

package fr.ville.assistant

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import kotlinx.serialization.Serializable

@Serializable
data class Message(val role: String, val content: String)

@Serializable
data class Demande(val model: String, val messages: List<Message>)

class KtorAppel(private val cle: String) {
    private val http = HttpClient(CIO)

    suspend fun demander(texte: String): String =
        http.post("https://api.mistral.ai/v1/chat/completions") {
            bearerAuth(cle)
            setBody(Demande("mistral-small-latest", listOf(Message("user", texte))))
        }.body()

    suspend fun etat(): String = http.get("https://status.mistral.ai").body()
}

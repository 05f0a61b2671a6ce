package fr.academie.http

import io.ktor.client.HttpClient
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText

private val ollama = HttpClient { defaultRequest { url("http://localhost:11434/") } }

suspend fun discuter(corps: String): String {
    val reponse = ollama.post("api/chat") { setBody(corps) }
    return reponse.bodyAsText()
}

suspend fun modeles(): String = ollama.get("api/tags").bodyAsText()

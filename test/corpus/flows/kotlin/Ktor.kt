package fr.region.bourses

import com.aallam.openai.api.chat.ChatCompletionRequest
import com.aallam.openai.api.chat.ChatMessage
import com.aallam.openai.api.chat.ChatRole
import com.aallam.openai.api.model.ModelId
import com.aallam.openai.client.OpenAI
import io.github.oshai.kotlinlogging.KotlinLogging
import io.ktor.client.HttpClient
import io.ktor.client.request.get

private val logger = KotlinLogging.logger {}

class Bourses(private val http: HttpClient, private val openai: OpenAI) {
    suspend fun instruire(etudiant: Etudiant) {
        logger.info { "étudiant ${etudiant.ine}" }
        logger.info { "étudiant ${etudiant.id}" }
        http.get("https://api.partenaire.fr/recherche?courriel=${etudiant.courriel}")
        http.get("https://api.partenaire.fr/etudiants/${etudiant.id}")
        val texte = "Revenus : ${etudiant.revenuFiscal}"
        openai.chatCompletion(ChatCompletionRequest(ModelId("gpt-4o"), listOf(ChatMessage(ChatRole.User, texte))))
        openai.chatCompletion(ChatCompletionRequest(ModelId("gpt-4o"), listOf(ChatMessage(ChatRole.User, "Bonjour"))))
        val (nom, prenom) = etudiant.nomNaissance to etudiant.prenom
        println(nom)
    }
}

package fr.ville.assistant

import com.anthropic.client.okhttp.AnthropicOkHttpClient
import com.anthropic.models.messages.MessageCreateParams
import com.anthropic.models.messages.Model

private val anthropic by lazy { AnthropicOkHttpClient.fromEnv() }

fun relire(texte: String) = anthropic.messages().create(
    MessageCreateParams.builder().model(Model.CLAUDE_HAIKU_4_5).maxTokens(500).addUserMessage(texte).build(),
)

class Boite {
    private val textes = mutableListOf<String>()

    fun messages() = this

    fun create(texte: String) = textes.add(texte)
}

fun avertir() = Boite().messages().create("Relecture prête")

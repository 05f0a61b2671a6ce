package fr.departement.resume

import org.springframework.ai.chat.client.ChatClient
import org.springframework.stereotype.Service

@Service
class ResumeService(builder: ChatClient.Builder) {
    private val client = builder.build()

    fun resumer(texte: String): String? =
        client.prompt("Résume ce texte")
            .user(texte)
            .call()
            .content()

    fun compter(texte: String): Int = texte.split(" ").size
}

package fr.departement.resume

import org.springframework.ai.chat.model.ChatModel
import org.springframework.ai.embedding.EmbeddingModel
import org.springframework.ai.vectorstore.SimpleVectorStore
import org.springframework.ai.vectorstore.VectorStore
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.stereotype.Service

@Configuration
class Bean {
    @Bean
    fun base(plongements: EmbeddingModel): VectorStore = SimpleVectorStore.builder(plongements).build()
}

@Service
class Reponses(private val chatModel: ChatModel, private val embeddingModel: EmbeddingModel) {
    fun repondre(question: String): String = chatModel.call(question)

    fun vecteur(texte: String): FloatArray = embeddingModel.embed(texte)

    fun rappeler(numero: String) = Standard.call(numero)
}

object Standard {
    fun call(numero: String) = "Appel de $numero"
}

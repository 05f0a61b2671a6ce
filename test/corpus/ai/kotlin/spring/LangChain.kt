package fr.departement.resume

import dev.langchain4j.data.message.UserMessage
import dev.langchain4j.model.embedding.EmbeddingModel
import dev.langchain4j.model.openai.OpenAiChatModel
import dev.langchain4j.store.embedding.EmbeddingSearchRequest
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore

class LangChain(private val plongements: EmbeddingModel) {
    private val modele = OpenAiChatModel.builder().apiKey(System.getenv("OPENAI_API_KEY")).modelName("gpt-4o-mini").build()
    private val base = InMemoryEmbeddingStore<String>()

    fun repondre(question: String): String = modele.chat(UserMessage.from(question)).aiMessage().text()

    fun proches(question: String): List<String> {
        val vecteur = plongements.embed(question).content()
        val demande = EmbeddingSearchRequest.builder().queryEmbedding(vecteur).maxResults(3).build()
        return base.search(demande).matches().map { it.embedded() }
    }
}

package fr.ville.assistant

import com.openai.client.OpenAIClient
import com.openai.client.okhttp.OpenAIOkHttpClient
import com.openai.models.ChatModel
import com.openai.models.chat.completions.ChatCompletionCreateParams

class OpenAiJava(private val client: OpenAIClient = OpenAIOkHttpClient.fromEnv()) {
    /** Appelle `client.chat().completions().create(params)`. */
    fun repondre(question: String): String {
        val params = ChatCompletionCreateParams.builder().model(ChatModel.GPT_4O_MINI).addUserMessage(question).build()
        return client.chat().completions().create(params).choices().first().message().content().orElse("")
    }
}

fun main(args: Array<String>) {
    val assistant = OpenAiJava()
    args.forEach { println(assistant.repondre(it)) }
}

package fr.region.guichet

import ai.koog.agents.core.agent.AIAgent
import ai.koog.prompt.dsl.prompt
import ai.koog.prompt.executor.clients.openai.OpenAIModels
import ai.koog.prompt.executor.llms.all.simpleOpenAIExecutor
import kotlinx.coroutines.runBlocking

fun main() = runBlocking {
    val executeur = simpleOpenAIExecutor(System.getenv("OPENAI_API_KEY"))
    val agent = AIAgent(
        promptExecutor = executeur,
        llmModel = OpenAIModels.Chat.GPT4o,
        systemPrompt = "Tu orientes les usagers de la région.",
    )
    println(agent.run("Où demander une bourse ?"))

    val invite = prompt("resume") { user("Résume la charte.") }
    println(executeur.execute(invite, OpenAIModels.Chat.GPT4o))

    listOf(Runnable { println("fin") }).forEach { it.run() }
}

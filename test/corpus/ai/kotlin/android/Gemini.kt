package fr.ville.mobile

import android.content.Context
import com.google.ai.client.generativeai.GenerativeModel
import com.google.mediapipe.tasks.genai.llminference.LlmInference
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

class Gemini(private val contexte: Context, cle: String) {
    private val modele = GenerativeModel(modelName = "gemini-1.5-flash", apiKey = cle)

    suspend fun expliquer(texte: String): String? = modele.generateContent(texte).text

    fun horsLigne(texte: String): String {
        val options = LlmInference.LlmInferenceOptions.builder().setModelPath("/data/gemma.task").build()
        return LlmInference.createFromOptions(contexte, options).generateResponse(texte)
    }

    fun lancer(portee: CoroutineScope) = portee.launch { println(expliquer("la taxe foncière")) }
}

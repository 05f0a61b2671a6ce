package fr.academie.http

import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

private const val ADRESSE = "https://api.anthropic.com/v1/messages"
private const val NOTES = "https://notes.academie-exemple.fr/v1/messages"

class OkHttpAppel(private val client: OkHttpClient = OkHttpClient()) {
    fun demander(corps: String, cle: String): String? {
        val requete = Request.Builder()
            .url(ADRESSE)
            .header("x-api-key", cle)
            .header("anthropic-version", "2023-06-01")
            .post(corps.toRequestBody("application/json".toMediaType()))
            .build()
        return client.newCall(requete).execute().use { it.body?.string() }
    }

    fun publier(note: String) {
        val requete = Request.Builder().url(NOTES).post(note.toRequestBody()).build()
        client.newCall(requete).execute().close()
    }
}

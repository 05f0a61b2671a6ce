package fr.academie.http

import retrofit2.Retrofit
import retrofit2.converter.moshi.MoshiConverterFactory
import retrofit2.http.Body
import retrofit2.http.GET
import retrofit2.http.Header
import retrofit2.http.POST

data class Demande(val model: String, val messages: List<Map<String, String>>)

interface AlbertApi {
    @POST("v1/chat/completions")
    suspend fun completer(@Header("Authorization") cle: String, @Body demande: Demande): Map<String, Any>

    @GET("v1/models")
    suspend fun modeles(): Map<String, Any>
}

class AlbertRetrofit(private val cle: String) {
    private val api: AlbertApi = Retrofit.Builder()
        .baseUrl("https://albert.api.etalab.gouv.fr/")
        .addConverterFactory(MoshiConverterFactory.create())
        .build()
        .create(AlbertApi::class.java)

    suspend fun demander(texte: String) =
        api.completer("Bearer $cle", Demande("albert-small", listOf(mapOf("role" to "user", "content" to texte))))
}

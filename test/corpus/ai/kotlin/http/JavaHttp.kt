package fr.academie.http

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

object JavaHttp {
    private val client = HttpClient.newHttpClient()
    private const val BASE = "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1"

    fun vecteurs(corps: String): String {
        val requete = HttpRequest.newBuilder(URI.create("$BASE/embeddings"))
            .header("Authorization", "Bearer ${System.getenv("OVH_TOKEN")}")
            .POST(HttpRequest.BodyPublishers.ofString(corps))
            .build()
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body()
    }

    fun commune(code: String): String =
        client.send(HttpRequest.newBuilder(URI.create("https://geo.api.gouv.fr/communes/$code")).build(), HttpResponse.BodyHandlers.ofString()).body()
}

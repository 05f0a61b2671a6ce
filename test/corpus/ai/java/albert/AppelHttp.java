package fr.gouv.exemple.albert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class AppelHttp {

    private final HttpClient http = HttpClient.newHttpClient();

    public String demander(String corps, String cle) throws IOException, InterruptedException {
        HttpRequest requete = HttpRequest.newBuilder()
                .uri(URI.create("https://albert.api.etalab.gouv.fr/v1/chat/completions"))
                .header("Authorization", "Bearer " + cle)
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
        return http.send(requete, HttpResponse.BodyHandlers.ofString()).body();
    }

    public String commune(String code) throws IOException, InterruptedException {
        HttpRequest requete = HttpRequest.newBuilder(URI.create("https://geo.api.gouv.fr/communes/" + code)).build();
        return http.send(requete, HttpResponse.BodyHandlers.ofString()).body();
    }
}

package fr.commune.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class ClientOkHttp {

    private static final MediaType JSON = MediaType.get("application/json");
    private final OkHttpClient http = new OkHttpClient();

    public String demander(String corps) throws IOException {
        Request requete = new Request.Builder()
                .url("https://api.openai.com/v1/chat/completions")
                .header("Authorization", "Bearer " + System.getenv("OPENAI_API_KEY"))
                .post(RequestBody.create(corps, JSON))
                .build();
        try (Response reponse = http.newCall(requete).execute()) {
            return reponse.body().string();
        }
    }

    public String statut() throws IOException {
        try (Response reponse = http.newCall(new Request.Builder().url("https://status.openai.com").build()).execute()) {
            return reponse.body().string();
        }
    }
}

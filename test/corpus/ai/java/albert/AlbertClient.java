package fr.gouv.exemple.albert;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;

public class AlbertClient {

    private static final String URL = "https://albert.api.etalab.gouv.fr/v1";
    private final OpenAIClient albert;

    public AlbertClient(String cle) {
        this.albert = OpenAIOkHttpClient.builder().baseUrl(URL).apiKey(cle).build();
    }

    public Response repondre(String question) {
        return albert.responses().create(ResponseCreateParams.builder().model("albert-large").input(question).build());
    }

    public CreateEmbeddingResponse vecteurs(String texte) {
        EmbeddingCreateParams params = EmbeddingCreateParams.builder().model("embeddings-small").input(texte).build();
        return albert.embeddings().create(params);
    }

    public long nombreDeModeles() {
        return albert.models().list().items().size();
    }
}

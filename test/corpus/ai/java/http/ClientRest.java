package fr.commune.http;

import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

@Service
public class ClientRest {

    private static final String ADRESSE = "https://api.mistral.ai/v1/chat/completions";

    private final RestTemplate restTemplate = new RestTemplate();
    private final RestClient restClient = RestClient.create("https://albert.api.etalab.gouv.fr");

    public Map<?, ?> demander(String question, HttpHeaders entetes) {
        Map<String, Object> corps = Map.of("model", "mistral-small-latest", "messages", new Object[] {Map.of("role", "user", "content", question)});
        return restTemplate.postForObject(ADRESSE, new HttpEntity<>(corps, entetes), Map.class);
    }

    public String vecteur(String texte) {
        return restClient.post()
                .uri("/v1/embeddings")
                .body(Map.of("model", "embeddings-small", "input", texte))
                .retrieve()
                .body(String.class);
    }

    public Map<?, ?> commune(String code) {
        return restTemplate.getForObject("https://geo.api.gouv.fr/communes/" + code, Map.class);
    }
}

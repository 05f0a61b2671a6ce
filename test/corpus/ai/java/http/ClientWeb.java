package fr.commune.http;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

public class ClientWeb {

    private final WebClient ollama = WebClient.builder().baseUrl("http://localhost:11434").build();
    private final WebClient annuaire = WebClient.create("https://annuaire.exemple.gouv.fr");

    public Mono<String> generer(String corps) {
        return ollama.post()
                .uri("/api/generate")
                .bodyValue(corps)
                .retrieve()
                .bodyToMono(String.class);
    }

    public Mono<String> agent(String id) {
        return annuaire.get().uri("/agents/{id}", id).retrieve().bodyToMono(String.class);
    }
}

package fr.region.quarkus;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import io.quarkiverse.langchain4j.RegisterAiService;

@RegisterAiService
public interface Redacteur {

    @SystemMessage("Tu écris des courriers administratifs.")
    @UserMessage("Écris une réponse à {demande}.")
    String ecrire(String demande);
}

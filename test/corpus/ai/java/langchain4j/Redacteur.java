package fr.region.redaction;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.input.PromptTemplate;
import java.util.Map;

public class Redacteur {

    private static final PromptTemplate GABARIT = PromptTemplate.from("Écris une réponse à {{demande}}.");

    private final ChatModel modele = MistralAiChatModel.builder()
            .apiKey(System.getenv("MISTRAL_API_KEY"))
            .modelName("mistral-small-latest")
            .build();

    public String rediger(String demande) {
        String invite = GABARIT.apply(Map.of("demande", demande)).text();
        return modele.chat(invite);
    }

    public static void main(String[] args) {
        System.out.println(new Redacteur().rediger(args[0]));
    }
}

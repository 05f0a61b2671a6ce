package fr.ville.configuration;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** Configuration seule : {@link ChatModel#chat(String)} n'est pas appelé ici. */
@org.springframework.context.annotation.Configuration
public class Configuration {

    private static final String DOCUMENTATION = "https://platform.openai.com/docs/api-reference/chat";

    @Bean
    ChatModel chatModel(@Value("${ia.adresse:https://albert.api.etalab.gouv.fr/v1}") String adresse) {
        return OpenAiChatModel.builder().baseUrl(adresse).modelName("albert-large").build();
    }

    @Bean
    String aide() {
        return DOCUMENTATION;
    }
}

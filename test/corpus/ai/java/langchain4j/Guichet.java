package fr.region.redaction;

import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;

public class Guichet {

    interface Conseiller {
        @SystemMessage("Tu orientes les usagers.")
        String orienter(@UserMessage String question);
    }

    private final Conseiller conseiller;

    public Guichet() {
        OllamaChatModel modele = OllamaChatModel.builder().baseUrl("http://localhost:11434").modelName("mistral").build();
        this.conseiller = AiServices.builder(Conseiller.class)
                .chatModel(modele)
                .chatMemory(MessageWindowChatMemory.withMaxMessages(10))
                .build();
    }

    public String accueillir(String question) {
        return conseiller.orienter(question);
    }
}

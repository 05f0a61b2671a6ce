package fr.departement.assistant;

import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.mistralai.MistralAiChatModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

@Component
public class ModeleChat {

    @Autowired
    private MistralAiChatModel modele;

    private final Standard standard = new Standard();

    public String repondre(String question) {
        ChatResponse reponse = modele.call(new Prompt(new UserMessage(question)));
        return reponse.getResult().getOutput().getText();
    }

    public String transferer(String poste) {
        return standard.call(poste);
    }

    static class Standard {
        String call(String poste) {
            return "Appel du poste " + poste;
        }
    }
}

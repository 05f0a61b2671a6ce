package fr.ville.injection;

import com.openai.client.OpenAIClient;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.moderations.ModerationCreateParams;
import org.springframework.stereotype.Component;

@Component
public record Injection(OpenAIClient openai, Moderation moderation) {

    public boolean accepte(String commentaire) {
        var resultat = openai.moderations().create(ModerationCreateParams.builder().input(commentaire).build());
        return !resultat.results().get(0).flagged() && moderation.create(commentaire);
    }

    public String affiche(String texte) {
        return openai.images().generate(ImageGenerateParams.builder().prompt(texte).build()).toString();
    }

    @Component
    static class Moderation {
        boolean create(String commentaire) {
            return !commentaire.contains("http");
        }
    }
}

package fr.prefecture.synthese;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Model;

public class Synthese {

    private final AnthropicClient client;
    private final Messagerie messagerie = new Messagerie();

    public Synthese() {
        client = AnthropicOkHttpClient.fromEnv();
    }

    public Message synthetiser(String rapport) {
        var params = MessageCreateParams.builder().maxTokens(1024L).model(Model.CLAUDE_SONNET_4_5).addUserMessage(rapport).build();
        return client.messages().create(params);
    }

    public void prevenir(String service) {
        messagerie.messages().create("Une synthèse attend " + service);
    }

    private static final class Messagerie {
        Messagerie messages() {
            return this;
        }

        void create(String texte) {
            System.out.println(texte);
        }
    }
}

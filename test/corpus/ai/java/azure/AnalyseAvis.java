package fr.metropole.avis;

import com.azure.ai.openai.OpenAIClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.ai.openai.models.ChatCompletionsOptions;
import com.azure.ai.openai.models.ChatRequestMessage;
import com.azure.ai.openai.models.ChatRequestUserMessage;
import com.azure.ai.textanalytics.TextAnalyticsClient;
import com.azure.ai.textanalytics.TextAnalyticsClientBuilder;
import com.azure.core.credential.AzureKeyCredential;
import java.util.List;

public class AnalyseAvis {

    private final TextAnalyticsClient langue = new TextAnalyticsClientBuilder()
            .credential(new AzureKeyCredential(System.getenv("AZURE_LANGUAGE_KEY")))
            .endpoint("https://metropole-exemple.cognitiveservices.azure.com")
            .buildClient();

    private final OpenAIClient openAi = new OpenAIClientBuilder().endpoint(System.getenv("AZURE_OPENAI_ENDPOINT")).buildClient();

    public String humeur(String avis) {
        return langue.analyzeSentiment(avis).getSentiment().toString();
    }

    public String reponse(String avis) {
        List<ChatRequestMessage> messages = List.of(new ChatRequestUserMessage("Réponds poliment à : " + avis));
        return openAi.getChatCompletions("gpt-4o-avis", new ChatCompletionsOptions(messages)).getChoices().get(0).getMessage().getContent();
    }
}

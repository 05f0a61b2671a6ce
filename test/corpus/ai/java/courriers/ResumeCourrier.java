package fr.ville.courriers;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;

/** Résume les courriers des usagers. {@code client.chat().completions().create(params)} coûte un jeton par mot. */
public final class ResumeCourrier {

    private final OpenAIClient client = OpenAIOkHttpClient.fromEnv();

    public String resumer(String courrier) {
        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
                .model(ChatModel.GPT_4_1_MINI)
                .addSystemMessage("Résume en trois phrases.")
                .addUserMessage(courrier)
                .build();
        ChatCompletion reponse = client.chat().completions().create(params);
        return reponse.choices().get(0).message().content().orElse("");
    }
}

package fr.academie.traduction;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.translate.TranslateClient;

public class Traducteur {

    private final BedrockRuntimeClient bedrock = BedrockRuntimeClient.builder().region(Region.EU_WEST_3).build();
    private final TranslateClient translate = TranslateClient.create();
    private final S3Client s3 = S3Client.create();

    public String simplifier(String texte) {
        Message message = Message.builder().role(ConversationRole.USER).content(ContentBlock.fromText("Écris plus simplement : " + texte)).build();
        return bedrock.converse(requete -> requete.modelId("eu.amazon.nova-lite-v1:0").messages(message)).output().message().content().get(0).text();
    }

    public String traduire(String texte, String langue) {
        return translate.translateText(r -> r.text(texte).sourceLanguageCode("fr").targetLanguageCode(langue)).translatedText();
    }

    public void deposer(String cle, byte[] contenu) {
        s3.putObject(r -> r.bucket("traductions").key(cle), software.amazon.awssdk.core.sync.RequestBody.fromBytes(contenu));
    }
}

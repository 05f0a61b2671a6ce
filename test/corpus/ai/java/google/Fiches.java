package fr.archives.fiches;

import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import com.google.cloud.vision.v1.AnnotateImageRequest;
import com.google.cloud.vision.v1.ImageAnnotatorClient;
import com.google.genai.Client;
import com.google.genai.types.GenerateContentResponse;
import java.io.IOException;
import java.util.List;

public class Fiches {

    private final Client client = Client.builder().vertexAI(true).project("archives-exemple").location("europe-west9").build();
    private final Storage stockage = StorageOptions.getDefaultInstance().getService();

    public String decrire(String texte) {
        GenerateContentResponse reponse = client.models.generateContent("gemini-2.5-flash", texte, null);
        return reponse.text();
    }

    public String lire(List<AnnotateImageRequest> demandes) throws IOException {
        try (ImageAnnotatorClient vision = ImageAnnotatorClient.create()) {
            return vision.batchAnnotateImages(demandes).getResponses(0).getFullTextAnnotation().getText();
        }
    }

    public byte[] telecharger(String nom) {
        return stockage.readAllBytes("archives", nom);
    }
}

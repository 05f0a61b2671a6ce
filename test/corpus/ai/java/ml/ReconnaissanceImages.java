package fr.archives.images;

import ai.djl.Application;
import ai.djl.inference.Predictor;
import ai.djl.modality.Classifications;
import ai.djl.modality.cv.Image;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import java.nio.file.Path;

public class ReconnaissanceImages {

    public Classifications classer(Path fichier) throws Exception {
        Criteria<Image, Classifications> criteres = Criteria.builder()
                .optApplication(Application.CV.IMAGE_CLASSIFICATION)
                .setTypes(Image.class, Classifications.class)
                .build();
        try (ZooModel<Image, Classifications> modele = criteres.loadModel();
                Predictor<Image, Classifications> predicteur = modele.newPredictor()) {
            Image image = ImageFactory.getInstance().fromFile(fichier);
            return predicteur.predict(image);
        }
    }
}

package fr.finances.recouvrement;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

public class ScoreRecouvrement implements AutoCloseable {

    private final OrtEnvironment environnement = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    public ScoreRecouvrement(String modele) throws OrtException {
        this.session = environnement.createSession(modele, new OrtSession.SessionOptions());
    }

    public float noter(float[] dossier) throws OrtException {
        try (OnnxTensor entree = OnnxTensor.createTensor(environnement, new float[][] {dossier});
                OrtSession.Result resultat = session.run(Map.of("dossier", entree))) {
            return ((float[][]) resultat.get(0).getValue())[0][1];
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
        new Thread(() -> System.out.println("fermé")).run();
    }
}

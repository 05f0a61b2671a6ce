package fr.eau.crues;

import java.util.List;

/** Prévision des crues par règle : ni modèle appris, ni IA. */
public class Crues {

    private final Regle regle = new Regle();

    public double prevoir(List<Double> hauteurs) {
        return regle.predict(hauteurs);
    }

    public boolean alerte(List<Double> hauteurs) {
        return regle.classify(hauteurs) == Niveau.ROUGE;
    }

    enum Niveau {
        VERT,
        ROUGE
    }

    static class Regle {
        double predict(List<Double> hauteurs) {
            return hauteurs.get(hauteurs.size() - 1) * 1.1;
        }

        Niveau classify(List<Double> hauteurs) {
            return predict(hauteurs) > 4 ? Niveau.ROUGE : Niveau.VERT;
        }
    }
}

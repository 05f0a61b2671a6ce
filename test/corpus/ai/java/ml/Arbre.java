package fr.emploi.tri;

import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import smile.classification.RandomForest;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.formula.Formula;

public class Arbre {

    private final Model<Label> modele;

    public Arbre(Model<Label> modele) {
        this.modele = modele;
    }

    public Prediction<Label> avis(Example<Label> dossier) {
        return modele.predict(dossier);
    }

    public int classe(DataFrame dossiers, Tuple dossier) {
        RandomForest foret = RandomForest.fit(Formula.lhs("accord"), dossiers);
        return foret.predict(dossier);
    }
}

package fr.emploi.tri;

import java.io.File;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;

public class TriWeka {

    public Classifier apprendre(Instances offres) throws Exception {
        J48 arbre = new J48();
        arbre.buildClassifier(offres);
        return arbre;
    }

    public double trier(File fichier, Instance candidature) throws Exception {
        Classifier classeur = (Classifier) SerializationHelper.read(fichier.getPath());
        return classeur.classifyInstance(candidature);
    }

    public float[][] risques(DMatrix lignes) throws XGBoostError {
        Booster booster = XGBoost.loadModel("risques.bin");
        return booster.predict(lignes);
    }
}

using Microsoft.ML;
using Microsoft.ML.Data;

namespace Caf.Prevision;

public class Dossier
{
    [LoadColumn(0)] public float Revenu { get; set; }
    [LoadColumn(1)] public float Enfants { get; set; }
    [LoadColumn(2), ColumnName("Label")] public bool Accord { get; set; }
}

public class Avis
{
    [ColumnName("PredictedLabel")] public bool Accord { get; set; }
    public float Score { get; set; }
}

public static class Prevision
{
    public static ITransformer Entrainer(MLContext ml, string fichier)
    {
        var donnees = ml.Data.LoadFromTextFile<Dossier>(fichier, hasHeader: true);
        var chaine = ml.Transforms.Concatenate("Features", nameof(Dossier.Revenu), nameof(Dossier.Enfants)).Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        return chaine.Fit(donnees);
    }

    public static Avis Noter(MLContext ml, Dossier dossier)
    {
        ITransformer modele = ml.Model.Load("modele.zip", out _);
        PredictionEngine<Dossier, Avis> moteur = ml.Model.CreatePredictionEngine<Dossier, Avis>(modele);
        return moteur.Predict(dossier);
    }
}

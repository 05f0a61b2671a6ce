using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Caf.Prevision;

public class Lot(PredictionEnginePool<Dossier, Avis> reserve)
{
    public Avis Un(Dossier dossier) => reserve.Predict(modelName: "aides", example: dossier);

    public static IDataView Tous(MLContext ml, ITransformer modele, IEnumerable<Dossier> dossiers)
    {
        var donnees = ml.Data.LoadFromEnumerable(dossiers);
        return modele.Transform(donnees);
    }

    public static string Majuscules(Func<string, string> transform, string texte) => transform(texte);
}

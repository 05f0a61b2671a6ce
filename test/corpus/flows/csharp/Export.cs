using System.Diagnostics;
using Serilog;

namespace Ville.Export;

public class Export
{
    public void Exporter(Beneficiaire b, Fichier fichier)
    {
        Log.Information("virement {Iban}", b.Iban);
        Debug.WriteLine($"né le {b.DateNaissance}");
        var ligne = string.Join(";", b.Nom, b.Prenom);
        Log.Debug(ligne);
        Log.Information("fichier {Nom}", fichier.NomFichier);
        Log.Information("{Nombre} lignes", fichier.NombreLignes);
        Log.Information("bénéficiaire {Id}", b.Id);
        var infos = new { b.Telephone, fichier.Taille };
        Log.Information("{@Infos}", infos);
        Log.Information("export terminé");
    }
}

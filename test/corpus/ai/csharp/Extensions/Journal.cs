namespace Departement.Assistant;

/// <summary>Journal des réponses HTTP : les noms se ressemblent, rien de plus.</summary>
public interface IChatClient
{
    Task<string> GetResponseAsync(string salon);
}

public class Journal(IChatClient salon)
{
    public async Task LireAsync()
    {
        var texte = await salon.GetResponseAsync("accueil");
        Console.WriteLine(texte);
    }

    public static string Generer() => Generateur.GenerateImage("logo");
}

internal static class Generateur
{
    public static string GenerateImage(string nom) => $"<svg id='{nom}'/>";
}

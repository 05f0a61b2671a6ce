using Microsoft.Extensions.Logging;

namespace Ville.Guichet;

public class ConnexionService
{
    private readonly ILogger<ConnexionService> _logger;

    public ConnexionService(ILogger<ConnexionService> logger) => _logger = logger;

    public void Connexion(Usager usager)
    {
        _logger.LogInformation("connexion de {Email}", usager.Email);
        _logger.LogDebug($"nir {usager.Nir}");
        var nom = usager.Nom;
        _logger.LogWarning("usager " + nom);
        _logger.LogInformation("connexion de {Id}", usager.Id);
        _logger.LogInformation("connexion de {Email}", Masquer(usager.Email));
        nom = "anonyme";
        _logger.LogInformation("usager {Nom}", nom);
        _logger.LogInformation("email envoyé");
        Console.WriteLine(usager.Telephone);
        Console.WriteLine(usager.Email.Length);
    }

    private static string Masquer(string valeur) => valeur[..2] + "***";
}

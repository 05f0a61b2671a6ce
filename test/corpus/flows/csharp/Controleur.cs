using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Ville.Api;

[ApiController]
public class Controleur : ControllerBase
{
    private readonly ILogger<Controleur> logger;

    public Controleur(ILogger<Controleur> logger) { this.logger = logger; }

    [HttpPost]
    public IActionResult Creer(Usager usager)
    {
        logger.LogInformation($"création de {usager.Courriel}");
        logger.LogError("adresse refusée : {Adresse}", usager.AdressePostale);
        logger.LogInformation("statut {Statut}", usager.Statut);
        logger.LogInformation("chemin {Chemin}", Request.Path);
        var courriel = Hacher(usager.Courriel);
        logger.LogInformation("création de {Empreinte}", courriel);
        return Redirect($"/suite?courriel={usager.Courriel}");
    }

    private static string Hacher(string v) => Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(Cle, System.Text.Encoding.UTF8.GetBytes(v)));
    private static readonly byte[] Cle = System.Security.Cryptography.RandomNumberGenerator.GetBytes(32);
}

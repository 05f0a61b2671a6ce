using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Sentry;

namespace Ville.Tiers;

public class Tiers
{
    private readonly HttpClient _client = new();
    private readonly Kernel _kernel;

    public async Task Prevenir(Usager usager, Dossier dossier)
    {
        await _kernel.InvokePromptAsync("NIR " + usager.Nir);
        await _kernel.InvokePromptAsync($"Localise {usager.AdressePostale}");
        await _kernel.InvokePromptAsync(dossier.Objet);
        await _client.GetStringAsync("https://sms.partenaire.fr/?to=" + usager.Telephone);
        await _client.GetStringAsync("https://api.partenaire.fr/" + dossier.Numero);
        SentrySdk.AddBreadcrumb($"sms {usager.Telephone}");
        SentrySdk.AddBreadcrumb("sms envoyé");
        await _client.GetAsync($"https://api.partenaire.fr/age?ne={usager.DateNaissance}");
        await _client.GetAsync("https://api.partenaire.fr/etat");
    }
}

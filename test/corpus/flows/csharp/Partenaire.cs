using System.Net.Http;
using System.Threading.Tasks;
using OpenAI.Chat;
using Sentry;

namespace Ville.Guichet;

public class Partenaire
{
    private readonly HttpClient _http = new();
    private readonly ChatClient _chat = new("gpt-4o", "cle");

    public async Task Appeler(Demandeur demandeur)
    {
        await _http.GetAsync($"https://api.partenaire.fr/droits?nir={demandeur.Nir}");
        await _http.GetAsync($"https://api.partenaire.fr/droits/{demandeur.Id}");
        await _chat.CompleteChatAsync($"Analyse : {demandeur.Pathologie}");
        await _chat.CompleteChatAsync("Donne les conditions de l'AAH");
        SentrySdk.ConfigureScope(s => s.User = new SentryUser { Email = demandeur.Email });
        SentrySdk.CaptureMessage("appel refusé");
    }
}

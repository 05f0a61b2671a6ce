using System.Net.Http.Headers;

namespace Commune.Http;

public class Passerelle(IHttpClientFactory fabrique)
{
    private const string Documentation = "https://docs.mistral.ai";

    public async Task<string> DemanderAsync(string corps, string cle)
    {
        using var http = fabrique.CreateClient();
        using var requete = new HttpRequestMessage(HttpMethod.Post, "https://api.mistral.ai/v1/chat/completions");
        requete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", cle);
        requete.Content = new StringContent(corps);
        using var reponse = await http.SendAsync(requete);
        return await reponse.Content.ReadAsStringAsync();
    }

    public async Task<string> CommuneAsync(string code)
    {
        using var http = fabrique.CreateClient();
        return await http.GetStringAsync($"https://geo.api.gouv.fr/communes/{code}");
    }

    public override string ToString() => Documentation;
}

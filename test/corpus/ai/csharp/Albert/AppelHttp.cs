using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Etat.Albert;

public class AppelHttp(HttpClient http, string cle)
{
    public async Task<string?> DemanderAsync(string question)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", cle);
        var reponse = await http.PostAsJsonAsync(
            "https://albert.api.etalab.gouv.fr/v1/chat/completions",
            new { model = "albert-small", messages = new[] { new { role = "user", content = question } } });
        reponse.EnsureSuccessStatusCode();
        var corps = await reponse.Content.ReadFromJsonAsync<JsonElement>();
        return corps.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
    }

    public Task<HttpResponseMessage> NotifierAsync(string dossier) =>
        http.PostAsJsonAsync("https://notifications.exemple.gouv.fr/v1/messages", new { dossier });
}

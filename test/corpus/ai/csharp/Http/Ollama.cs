using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Commune.Http;

public sealed class Ollama
{
    private readonly HttpClient client = new() { BaseAddress = new Uri("http://localhost:11434") };

    public async Task<string?> GenererAsync(string invite)
    {
        var contenu = new StringContent(JsonSerializer.Serialize(new { model = "mistral", prompt = invite, stream = false }), Encoding.UTF8, "application/json");
        var reponse = await client.PostAsync("/api/generate", contenu);
        return (await reponse.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("response").GetString();
    }

    public Task<string> ModelesAsync() => client.GetStringAsync("/api/tags");
}

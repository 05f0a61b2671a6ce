using RestSharp;

namespace Commune.Http;

public class RestSharpAppel
{
    private readonly RestClient client = new("https://api.openai.com/v1");
    private readonly RestClient annuaire = new("https://annuaire.exemple.gouv.fr");

    public async Task<string?> DemanderAsync(string question)
    {
        var requete = new RestRequest("chat/completions", Method.Post)
            .AddHeader("Authorization", $"Bearer {Environment.GetEnvironmentVariable("OPENAI_API_KEY")}")
            .AddJsonBody(new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = question } } });
        var reponse = await client.ExecuteAsync(requete);
        return reponse.Content;
    }

    public async Task<string?> AgentAsync(string id) => (await annuaire.ExecuteAsync(new RestRequest($"agents/{id}"))).Content;
}

using Azure;
using Azure.AI.OpenAI;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Metropole.Accueil;

[ApiController]
[Route("accueil")]
public class AccueilController : ControllerBase
{
    private readonly AzureOpenAIClient azure;
    private readonly ChatClient chat;

    public AccueilController(IConfiguration configuration)
    {
        azure = new AzureOpenAIClient(new Uri(configuration["AzureOpenAI:Endpoint"]!), new AzureKeyCredential(configuration["AzureOpenAI:Key"]!));
        chat = azure.GetChatClient("gpt-4o-accueil");
    }

    [HttpPost]
    public async Task<ActionResult<string>> Poser([FromBody] string question)
    {
        var reponse = await chat.CompleteChatAsync(new UserChatMessage(question));
        return Ok(reponse.Value.Content[0].Text);
    }

    [HttpPost("vecteur")]
    public async Task<ReadOnlyMemory<float>> Vecteur([FromBody] string texte)
    {
        EmbeddingClient plongements = azure.GetEmbeddingClient("text-embedding-3-small");
        return (await plongements.GenerateEmbeddingAsync(texte)).Value.ToFloats();
    }
}

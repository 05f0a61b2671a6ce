using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Region.Redaction;

public class Redaction
{
    private readonly Kernel kernel;

    public Redaction()
    {
        var builder = Kernel.CreateBuilder();
        builder.AddAzureOpenAIChatCompletion("gpt-4o", "https://region-exemple.openai.azure.com", Environment.GetEnvironmentVariable("CLE")!);
        kernel = builder.Build();
    }

    public async Task<string> EcrireAsync(string demande)
    {
        var resultat = await kernel.InvokePromptAsync("Écris une réponse à {{$demande}}", new() { ["demande"] = demande });
        return resultat.ToString();
    }

    public async Task<string> DiscuterAsync(string texte)
    {
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        var historique = new ChatHistory("Tu aides les agents.");
        historique.AddUserMessage(texte);
        var reponse = await chat.GetChatMessageContentAsync(historique);
        return reponse.Content ?? "";
    }
}

using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Departement.Assistant;

/// <summary>Enregistrement seul : rien n'est demandé à un modèle.</summary>
public static class Enregistrement
{
    public static IServiceCollection AjouterIa(this IServiceCollection services, string cle)
    {
        services.AddChatClient(new OpenAIClient(cle).GetChatClient("gpt-4o-mini").AsIChatClient()).UseLogging();
        services.AddSingleton<AssistantService>();
        return services;
    }

    public static string Aide() => "chatClient.GetResponseAsync(question)";
}

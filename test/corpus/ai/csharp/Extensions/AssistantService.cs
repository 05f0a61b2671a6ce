using Microsoft.Extensions.AI;

namespace Departement.Assistant;

public class AssistantService
{
    private readonly IChatClient chatClient;
    private readonly IEmbeddingGenerator<string, Embedding<float>> generateur;

    public AssistantService(IChatClient chatClient, IEmbeddingGenerator<string, Embedding<float>> generateur)
    {
        this.chatClient = chatClient;
        this.generateur = generateur;
    }

    public async Task<string> RepondreAsync(string question, CancellationToken arret)
    {
        ChatResponse reponse = await chatClient.GetResponseAsync(question, cancellationToken: arret);
        return reponse.Text;
    }

    public async Task AfficherAsync(string question)
    {
        await foreach (var maj in chatClient.GetStreamingResponseAsync(question))
        {
            Console.Write(maj.Text);
        }
    }

    public async Task<ReadOnlyMemory<float>> VecteurAsync(string texte) => await generateur.GenerateVectorAsync(texte);

    public string Nom() => chatClient.GetService<ChatClientMetadata>()?.DefaultModelId ?? "inconnu";
}

using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Etat.Albert;

public static class Albert
{
    private const string Adresse = "https://albert.api.etalab.gouv.fr/v1";

    private static readonly OpenAIClient Client = new(
        new ApiKeyCredential(Environment.GetEnvironmentVariable("ALBERT_API_KEY")!),
        new OpenAIClientOptions { Endpoint = new Uri(Adresse) });

    public static string Repondre(string question)
    {
        ChatCompletion reponse = Client.GetChatClient("albert-large").CompleteChat(question);
        return reponse.Content[0].Text;
    }

    public static int NombreDeModeles() => Client.GetOpenAIModelClient().GetModels().Value.Count;
}

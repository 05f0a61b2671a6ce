using OpenAI.Chat;

namespace Ville.Courriers;

/// <summary>Résume un courrier. Voir <c>client.CompleteChatAsync(messages)</c>.</summary>
public sealed class ResumeCourrier
{
    private readonly ChatClient client = new("gpt-4.1-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

    public async Task<string> ResumerAsync(string courrier)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("Résume en trois phrases."),
            new UserChatMessage(courrier),
        ];
        ChatCompletion reponse = await client.CompleteChatAsync(messages);
        return reponse.Content[0].Text;
    }

    public async IAsyncEnumerable<string> DiffuserAsync(string courrier)
    {
        await foreach (var morceau in client.CompleteChatStreamingAsync(new UserChatMessage(courrier)))
        {
            foreach (var partie in morceau.ContentUpdate) yield return partie.Text;
        }
    }
}

using Mistral.SDK;
using Mistral.SDK.DTOs;

namespace Prefecture.Synthese;

public class Synthese(MistralClient mistral)
{
    public async Task<string> EcrireAsync(string rapport)
    {
        var demande = new ChatCompletionRequest("mistral-small-latest", [new ChatMessage(ChatMessage.RoleEnum.User, rapport)]);
        var reponse = await mistral.Completions.GetCompletionAsync(demande);
        return reponse.Choices[0].Message.Content;
    }

    public async Task<int> VecteurAsync(string texte) =>
        (await mistral.Embeddings.GetEmbeddingsAsync(new EmbeddingRequest("mistral-embed", [texte]))).Data.Count;
}

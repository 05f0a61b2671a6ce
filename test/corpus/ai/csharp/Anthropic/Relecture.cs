using Anthropic.SDK;
using Anthropic.SDK.Messaging;

namespace Prefecture.Relecture;

public class Relecture
{
    private readonly AnthropicClient client = new();

    public async Task<string> RelireAsync(string texte)
    {
        var parametres = new MessageParameters
        {
            Messages = [new Message(RoleType.User, texte)],
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
        };
        var message = await client.Messages.GetClaudeMessageAsync(parametres);
        return message.Message.ToString();
    }
}

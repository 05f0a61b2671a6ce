using Microsoft.Extensions.AI;
using NSubstitute;
using Xunit;

namespace Departement.Tests;

public class ResumeTests
{
    [Fact]
    public async Task RendLeTexte()
    {
        var client = Substitute.For<IChatClient>();
        client.GetResponseAsync("Bonjour").ReturnsForAnyArgs(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Bref.")));
        var reponse = await client.GetResponseAsync("Bonjour");
        Assert.Equal("Bref.", reponse.Text);
    }
}

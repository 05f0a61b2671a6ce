using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Agents.AI;
using OpenAI.Chat;

namespace Region.Agents;

public static class Guichet
{
    public static async Task Main(string[] args)
    {
        AIAgent agent = new AzureOpenAIClient(new Uri("https://region-exemple.openai.azure.com"), new DefaultAzureCredential())
            .GetChatClient("gpt-4o")
            .CreateAIAgent(instructions: "Tu orientes les usagers.", name: "Guichet");

        Console.WriteLine(await agent.RunAsync(args[0]));

        await foreach (var maj in agent.RunStreamingAsync("Et le samedi ?"))
        {
            Console.Write(maj.Text);
        }

        await new Tache().RunAsync("archivage");
    }

    private sealed class Tache
    {
        public Task RunAsync(string nom) => Task.CompletedTask;
    }
}

using System.ComponentModel;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Connectors.Ollama;

namespace Region.Fonctions;

public class Horaires
{
    [KernelFunction, Description("Horaires d’un service")]
    public string Lire(string service) => $"{service} : 9 h - 17 h";
}

public class Fonctions(Kernel kernel)
{
    public async Task<string> ResumerAsync(string texte)
    {
        KernelFunction fonction = kernel.CreateFunctionFromPrompt("Résume : {{$texte}}");
        FunctionResult resultat = await kernel.InvokeAsync(fonction, new KernelArguments { ["texte"] = texte });
        return resultat.GetValue<string>() ?? "";
    }

    public async Task AgentAsync(string question)
    {
        ChatCompletionAgent agent = new() { Name = "guichet", Kernel = kernel, Instructions = "Oriente." };
        await foreach (var reponse in agent.InvokeAsync(question))
        {
            Console.WriteLine(reponse.Message.Content);
        }
    }
}

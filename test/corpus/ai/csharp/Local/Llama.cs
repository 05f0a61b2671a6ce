using LLama;
using LLama.Common;
using OllamaSharp;
using Whisper.net;

namespace Ville.Local;

public class Llama
{
    public async Task<string> RepondreAsync(string question)
    {
        var parametres = new ModelParams("mistral.gguf") { ContextSize = 2048 };
        using var poids = LLamaWeights.LoadFromFile(parametres);
        using var contexte = poids.CreateContext(parametres);
        var session = new ChatSession(new InteractiveExecutor(contexte));
        var texte = "";
        await foreach (var bout in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, question), new InferenceParams())) texte += bout;
        return texte;
    }

    public async Task GenererAsync(string invite)
    {
        var ollama = new OllamaApiClient("http://localhost:11434", "mistral");
        await foreach (var bout in ollama.GenerateAsync(invite)) Console.Write(bout?.Response);
        Console.WriteLine((await ollama.ListLocalModelsAsync()).Count());
    }

    public async Task TranscrireAsync(Stream audio)
    {
        using var fabrique = WhisperFactory.FromPath("ggml-base.bin");
        using var processeur = fabrique.CreateBuilder().WithLanguage("fr").Build();
        await foreach (var segment in processeur.ProcessAsync(audio)) Console.WriteLine(segment.Text);
    }
}

namespace Ville.Salon;

public class ChatClient
{
    private readonly List<string> messages = [];

    public string CompleteChat(string texte)
    {
        messages.Add(texte);
        return texte;
    }
}

public static class Programme
{
    public static void Main()
    {
        var client = new ChatClient();
        Console.WriteLine(client.CompleteChat("Réunion à 14 h"));
        Console.WriteLine("https://api.openai.com/v1/chat/completions");
    }
}

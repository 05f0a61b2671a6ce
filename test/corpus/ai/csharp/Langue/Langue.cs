using Azure;
using Azure.AI.TextAnalytics;
using Azure.AI.Translation.Text;
using DeepL;
using Microsoft.CognitiveServices.Speech;
using Microsoft.Extensions.Localization;

namespace Metropole.Langue;

public class Langue(TextAnalyticsClient analyse, TextTranslationClient traduction, Translator deepl, IStringLocalizer<Langue> textes)
{
    public string Humeur(string avis) => analyse.AnalyzeSentiment(avis, "fr").Value.Sentiment.ToString();

    public async Task<string> AnglaisAsync(string texte) => (await traduction.TranslateAsync("en", texte)).Value[0].Translations[0].Text;

    public async Task<string> AllemandAsync(string texte) => (await deepl.TranslateTextAsync(texte, "fr", "de")).Text;

    public async Task<string> DicterAsync(SpeechConfig configuration)
    {
        using var reconnaissance = new SpeechRecognizer(configuration);
        return (await reconnaissance.RecognizeOnceAsync()).Text;
    }

    public string Libelle(string cle) => textes[cle];
}

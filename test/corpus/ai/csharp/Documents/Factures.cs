using Azure;
using Azure.AI.DocumentIntelligence;
using Azure.Storage.Blobs;

namespace Tresor.Factures;

public class Factures(DocumentIntelligenceClient documents, BlobContainerClient conteneur)
{
    public async Task<string?> LireAsync(Uri adresse)
    {
        Operation<AnalyzeResult> operation = await documents.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-invoice", adresse);
        return operation.Value.Content;
    }

    public async Task DeposerAsync(string nom, Stream contenu) => await conteneur.UploadBlobAsync(nom, contenu);
}

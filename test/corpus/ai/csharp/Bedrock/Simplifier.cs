using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Amazon.S3;
using Amazon.Textract;
using Amazon.Textract.Model;

namespace Academie.Bedrock;

public class Simplifier(IAmazonBedrockRuntime bedrock, IAmazonTextract textract, IAmazonS3 s3)
{
    public async Task<string> EcrireAsync(string texte)
    {
        var demande = new ConverseRequest { ModelId = "eu.amazon.nova-lite-v1:0", Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = texte }] }] };
        var reponse = await bedrock.ConverseAsync(demande);
        return reponse.Output.Message.Content[0].Text;
    }

    public Task<DetectDocumentTextResponse> LireAsync(Document document) =>
        textract.DetectDocumentTextAsync(new DetectDocumentTextRequest { Document = document });

    public Task SupprimerAsync(string cle) => s3.DeleteObjectAsync("courriers", cle);
}

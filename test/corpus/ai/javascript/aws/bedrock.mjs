import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { ComprehendClient, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const bedrock = new BedrockRuntimeClient({ region: 'eu-west-3' });
const comprehend = new ComprehendClient({ region: 'eu-west-1' });
const s3 = new S3Client({});

export async function simplifier(texte) {
  const commande = new ConverseCommand({ modelId: 'eu.amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text: texte }] }] });
  const { output } = await bedrock.send(commande);
  return output.message.content[0].text;
}

export async function vecteur(texte) {
  return bedrock.send(new InvokeModelCommand({ modelId: 'amazon.titan-embed-text-v2:0', body: JSON.stringify({ inputText: texte }) }));
}

export const humeur = (Text) => comprehend.send(new DetectSentimentCommand({ Text, LanguageCode: 'fr' }));

export const lire = (Key) => s3.send(new GetObjectCommand({ Bucket: 'courriers', Key }));

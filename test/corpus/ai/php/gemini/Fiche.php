<?php

namespace App\Fiche;

use Aws\BedrockRuntime\BedrockRuntimeClient;
use Aws\S3\S3Client;
use Gemini;

class Fiche
{
    public function decrire(string $texte): string
    {
        $client = Gemini::client(getenv('GEMINI_API_KEY'));

        return $client->generativeModel(model: 'gemini-2.0-flash')->generateContent($texte)->text();
    }

    public function simplifier(string $texte): string
    {
        $bedrock = new BedrockRuntimeClient(['region' => 'eu-west-3']);
        $reponse = $bedrock->converse([
            'modelId' => 'eu.amazon.nova-lite-v1:0',
            'messages' => [['role' => 'user', 'content' => [['text' => $texte]]]],
        ]);

        return $reponse['output']['message']['content'][0]['text'];
    }

    public function lire(string $cle): string
    {
        return (string) (new S3Client(['region' => 'eu-west-3']))->getObject(['Bucket' => 'fiches', 'Key' => $cle])['Body'];
    }
}

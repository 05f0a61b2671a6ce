<?php

namespace App\Local;

use Symfony\Contracts\HttpClient\HttpClientInterface;

class HttpClientOllama
{
    public function __construct(
        private HttpClientInterface $client,
        private string $hote = 'http://localhost:11434',
    ) {
    }

    public function generer(string $invite): string
    {
        $reponse = $this->client->request('POST', 'http://localhost:11434/api/generate', [
            'json' => ['model' => 'mistral', 'prompt' => $invite, 'stream' => false],
        ]);

        return $reponse->toArray()['response'];
    }

    public function etat(): int
    {
        return $this->client->request('GET', $this->hote)->getStatusCode();
    }
}

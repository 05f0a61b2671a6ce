<?php

namespace Etat\Ia;

use GuzzleHttp\Client;

class Albert
{
    private Client $http;

    public function __construct(?Client $http = null)
    {
        $this->http = $http ?? new Client(['base_uri' => 'https://albert.api.etalab.gouv.fr/', 'headers' => ['Authorization' => 'Bearer ' . getenv('ALBERT_API_KEY')]]);
    }

    public function demander(string $question): array
    {
        $reponse = $this->http->post('v1/chat/completions', ['json' => ['model' => 'albert-small', 'messages' => [['role' => 'user', 'content' => $question]]]]);

        return json_decode((string) $reponse->getBody(), true);
    }

    public function transcrire(string $fichier): array
    {
        $reponse = $this->http->request('POST', 'v1/audio/transcriptions', ['multipart' => [['name' => 'file', 'contents' => fopen($fichier, 'r')]]]);

        return json_decode((string) $reponse->getBody(), true);
    }

    public function modeles(): array
    {
        return json_decode((string) $this->http->get('v1/models')->getBody(), true);
    }
}

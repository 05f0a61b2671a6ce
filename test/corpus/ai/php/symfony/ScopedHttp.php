<?php

namespace App\Http;

use Symfony\Component\HttpClient\HttpClient;
use Symfony\Contracts\HttpClient\HttpClientInterface;

class ScopedHttp
{
    private HttpClientInterface $scaleway;

    public function __construct(string $cle)
    {
        $this->scaleway = HttpClient::createForBaseUri('https://api.scaleway.ai/v1/', ['auth_bearer' => $cle]);
    }

    public function demander(string $question): array
    {
        return $this->scaleway->request('POST', 'chat/completions', ['json' => ['model' => 'llama-3.1-8b-instruct', 'messages' => [['role' => 'user', 'content' => $question]]]])->toArray();
    }

    public function commune(string $code): array
    {
        return HttpClient::create()->request('GET', "https://geo.api.gouv.fr/communes/$code")->toArray();
    }
}

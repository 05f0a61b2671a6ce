<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class HttpMistral
{
    private const DOCUMENTATION = 'https://docs.mistral.ai/api/';

    public function demander(string $question): ?string
    {
        return Http::withToken(config('services.mistral.key'))
            ->timeout(60)
            ->post('https://api.mistral.ai/v1/chat/completions', [
                'model' => 'mistral-small-latest',
                'messages' => [['role' => 'user', 'content' => $question]],
            ])
            ->throw()
            ->json('choices.0.message.content');
    }

    public function commune(string $code): array
    {
        return Http::get("https://geo.api.gouv.fr/communes/$code")->json();
    }
}

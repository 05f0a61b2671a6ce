<?php

namespace App\Flux;

class Contexte
{
    private const ADRESSE = 'https://api.mistral.ai/v1/chat/completions';

    public function demander(string $question): string
    {
        $contexte = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => "Content-Type: application/json\r\nAuthorization: Bearer " . getenv('MISTRAL_API_KEY'),
            'content' => json_encode(['model' => 'open-mistral-nemo', 'messages' => [['role' => 'user', 'content' => $question]]]),
        ]]);

        return file_get_contents(self::ADRESSE, false, $contexte);
    }

    public function lire(string $chemin): string
    {
        return file_get_contents($chemin);
    }
}

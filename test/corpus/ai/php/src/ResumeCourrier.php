<?php

declare(strict_types=1);

namespace App\Courrier;

use OpenAI;
use OpenAI\Client;

/** Résume un courrier : $client->chat()->create([...]) une fois par courrier. */
final class ResumeCourrier
{
    private Client $client;

    public function __construct(string $cle)
    {
        $this->client = OpenAI::factory()->withApiKey($cle)->withBaseUri('albert.api.etalab.gouv.fr/v1')->make();
    }

    public function resumer(string $courrier): string
    {
        $reponse = $this->client->chat()->create([
            'model' => 'albert-small',
            'messages' => [['role' => 'user', 'content' => "Résume : $courrier"]],
        ]);

        return $reponse->choices[0]->message->content ?? '';
    }

    public function vecteur(string $texte): array
    {
        return $this->client->embeddings()->create(['model' => 'embeddings-small', 'input' => $texte])->embeddings[0]->embedding;
    }
}

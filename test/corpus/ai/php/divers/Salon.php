<?php

namespace App\Salon;

/** Salon de discussion des agents : aucun modèle. */
class Salon
{
    private array $messages = [];

    public function chat(): self
    {
        return $this;
    }

    public function create(array $champs): array
    {
        $this->messages[] = $champs;

        return $champs;
    }

    public static function client(): self
    {
        return new self();
    }
}

$client = Salon::client();
$client->chat()->create(['texte' => 'Réunion à 14 h']);
echo count($client->chat()->create([]));

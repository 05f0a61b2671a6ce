<?php

declare(strict_types=1);

namespace App\Relecture;

use Anthropic\Client;

final class Relecture
{
    public function __construct(private readonly Client $anthropic, private readonly Boite $boite)
    {
    }

    public function relire(string $texte): string
    {
        $message = $this->anthropic->messages->create(
            maxTokens: 500,
            messages: [['role' => 'user', 'content' => $texte]],
            model: 'claude-haiku-4-5',
        );
        $this->boite->messages->create(texte: 'Relecture prête');

        return $message->content[0]->text;
    }
}

final class Boite
{
    public Messages $messages;
}

final class Messages
{
    public function create(string $texte): string
    {
        return $texte;
    }
}

<?php

declare(strict_types=1);

namespace App\Guichet;

use Symfony\AI\Agent\AgentInterface;
use Symfony\AI\Platform\Message\Message;
use Symfony\AI\Platform\Message\MessageBag;
use Symfony\AI\Platform\PlatformInterface;

final readonly class AgentGuichet
{
    public function __construct(
        private AgentInterface $agent,
        private PlatformInterface $platform,
        private Standard $standard,
    ) {
    }

    public function orienter(string $question): string
    {
        $messages = new MessageBag(Message::forSystem('Tu orientes les usagers.'), Message::ofUser($question));

        return $this->agent->call($messages)->getContent();
    }

    public function vecteur(string $texte): array
    {
        return $this->platform->invoke('mistral-embed', $texte)->asVectors();
    }

    public function transferer(string $poste): string
    {
        return $this->standard->call($poste);
    }
}

final class Standard
{
    public function call(string $poste): string
    {
        return "Appel du poste $poste";
    }
}

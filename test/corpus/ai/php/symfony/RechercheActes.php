<?php

declare(strict_types=1);

namespace App\Recherche;

use Symfony\AI\Agent\Agent;
use Symfony\AI\Platform\Bridge\Mistral\PlatformFactory;
use Symfony\AI\Platform\Message\Message;
use Symfony\AI\Platform\Message\MessageBag;
use Symfony\AI\Store\StoreInterface;

final class RechercheActes
{
    public function __construct(private StoreInterface $actes)
    {
    }

    public function repondre(string $question): string
    {
        $platform = PlatformFactory::create($_ENV['MISTRAL_API_KEY']);
        $messages = new MessageBag(Message::ofUser($question));
        $direct = $platform->invoke('mistral-small-latest', $messages)->asText();
        $agent = new Agent($platform, 'mistral-large-latest');

        return $direct . $agent->call($messages)->getContent();
    }

    public function ajouter(array $documents): void
    {
        $this->actes->add(...$documents);
    }
}

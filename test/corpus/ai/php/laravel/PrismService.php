<?php

namespace App\Services;

use App\Text\Prism as Decoupe;
use Prism\Prism\Enums\Provider;
use Prism\Prism\Prism;
use Prism\Prism\Schema\ObjectSchema;
use Prism\Prism\Schema\StringSchema;

class PrismService
{
    public function repondre(string $question): string
    {
        return Prism::text()
            ->using(Provider::Mistral, 'mistral-small-latest')
            ->withSystemPrompt('Tu aides les agents.')
            ->withPrompt($question)
            ->asText()
            ->text;
    }

    public function orienter(string $courrier): array
    {
        $schema = new ObjectSchema('orientation', 'Service visé', [new StringSchema('service', 'Nom')], ['service']);
        $reponse = Prism::structured()->using(Provider::Mistral, 'mistral-large-latest')->withSchema($schema)->withPrompt($courrier)->asStructured();

        return $reponse->structured;
    }

    public function vecteur(string $texte): array
    {
        return Prism::embeddings()->using(Provider::Ollama, 'bge-m3')->fromInput($texte)->asEmbeddings()->embeddings;
    }

    public function couper(string $texte): string
    {
        return Decoupe::text()->couper($texte)->asText();
    }
}

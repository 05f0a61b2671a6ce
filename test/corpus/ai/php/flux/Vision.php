<?php

declare(strict_types=1);

namespace App\Flux;

/** Décrit les photos du fonds municipal. Tout est fictif. */
final class Vision
{
    private string $chemin = 'openai/deployments/{deploiement}/chat/completions';

    public function __construct(private array $reglages)
    {
    }

    private function adresse(): string
    {
        $adresse = $this->reglages['adresse'] ?? '';
        if ($this->reglages['deploiement']) {
            $adresse = trailingslashit($adresse) . str_replace('{deploiement}', $this->reglages['deploiement'], $this->chemin);
        }
        return $adresse;
    }

    public function decrire(string $image): array
    {
        return wp_remote_post($this->adresse(), ['body' => wp_json_encode(['messages' => [$image]])]);
    }

    public function publier(string $image): array
    {
        return wp_remote_post(str_replace('{id}', $image, 'https://photos.ville.exemple/fonds/{id}'), ['body' => $image]);
    }
}

<?php

use function Sentry\configureScope;

function resumer(array $dossier, string $cle): void
{
    $client = OpenAI::client($cle);
    $client->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $dossier['diagnostic']]]]);
    $client->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => 'Bonjour']]]);
    configureScope(fn ($scope) => $scope->setUser(['email' => $dossier['email']]));
    configureScope(fn ($scope) => $scope->setTag('dossier', $dossier['id']));
    Log::info('né le ' . $dossier['date_naissance']);
    Log::info('créé le ' . $dossier['date_creation']);
}

<?php

// Ancien script du service informatique.
function demander(string $question): string
{
    $corps = json_encode(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $question]]]);
    $curl = curl_init('https://api.openai.com/v1/chat/completions');
    curl_setopt_array($curl, [
        CURLOPT_POST => true,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_POSTFIELDS => $corps,
        CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Authorization: Bearer ' . getenv('OPENAI_API_KEY')],
    ]);
    $reponse = curl_exec($curl);
    curl_close($curl);

    return json_decode($reponse, true)['choices'][0]['message']['content'];
}

function telecharger(string $adresse): string
{
    $curl = curl_init($adresse);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);

    return curl_exec($curl);
}

echo demander($argv[1] ?? 'Bonjour');

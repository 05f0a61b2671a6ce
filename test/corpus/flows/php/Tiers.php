<?php

use GuzzleHttp\Client;
use Symfony\Contracts\HttpClient\HttpClientInterface;

function prevenir(Usager $usager, Dossier $dossier, HttpClientInterface $http): void
{
    $guzzle = new Client();
    $ia = OpenAI::client('cle');
    $guzzle->get('https://sms.partenaire.fr/?to=' . $usager->getTelephone());
    $guzzle->get('https://api.partenaire.fr/' . $dossier->getNumero());
    $http->request('GET', "https://api.partenaire.fr/?courriel={$usager->getCourriel()}");
    $http->request('GET', 'https://api.partenaire.fr/etat');
    curl_init('https://api.partenaire.fr/?ne=' . $usager->getDateNaissance());
    \Sentry\captureMessage('refus ' . $usager->getNir());
    \Sentry\captureMessage('refus ' . $dossier->getNumero());
    $invite = 'Adresse : ' . $usager->getAdressePostale();
    $ia->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $invite]]]);
    $invite = 'Objet : ' . $dossier->getObjet();
    $ia->chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $invite]]]);
}

<?php

namespace App\Neuron;

use NeuronAI\Agent;
use NeuronAI\Chat\Messages\UserMessage;
use NeuronAI\Providers\AIProviderInterface;
use NeuronAI\Providers\Mistral\Mistral;
use Partitech\PhpMistral\MistralClient;
use Partitech\PhpMistral\Messages;

class Guichet extends Agent
{
    protected function provider(): AIProviderInterface
    {
        return new Mistral(key: getenv('MISTRAL_API_KEY'), model: 'mistral-small-latest');
    }
}

function orienter(string $question): string
{
    return Guichet::make()->chat(new UserMessage($question))->getContent();
}

function direct(string $question): string
{
    $client = new MistralClient(getenv('MISTRAL_API_KEY'));
    $messages = new Messages();
    $messages->addUserMessage($question);

    return $client->chat($messages, ['model' => 'mistral-large-latest'])->getMessage();
}

<?php

namespace App\Assistant;

use LLPhant\Chat\MistralAIChat;
use LLPhant\Chat\OllamaChat;
use LLPhant\Embeddings\EmbeddingGenerator\OpenAI\OpenAI3SmallEmbeddingGenerator;
use LLPhant\OllamaConfig;
use LLPhant\Query\SemanticSearch\QuestionAnswering;

class Assistant
{
    private MistralAIChat $chat;

    public function __construct()
    {
        $this->chat = new MistralAIChat();
        $this->chat->setSystemMessage('Tu aides les agents.');
    }

    public function repondre(string $question): string
    {
        return $this->chat->generateText($question);
    }

    public function local(string $question): string
    {
        $config = new OllamaConfig();
        $config->model = 'mistral';

        return (new OllamaChat($config))->generateText($question);
    }

    public function vecteur(string $texte): array
    {
        return (new OpenAI3SmallEmbeddingGenerator())->embedText($texte);
    }

    public function documents(QuestionAnswering $qa, string $question): string
    {
        return $qa->answerQuestion($question);
    }
}

<?php

namespace Tests\Feature;

use Illuminate\Support\Facades\Http;
use OpenAI\Laravel\Facades\OpenAI;
use OpenAI\Responses\Chat\CreateResponse;
use Tests\TestCase;

class ResumeTest extends TestCase
{
    public function test_resume(): void
    {
        OpenAI::fake([CreateResponse::fake(['choices' => [['message' => ['content' => 'Bref.']]]])]);
        Http::fake(['api.mistral.ai/*' => Http::response(['choices' => []])]);
        $this->postJson('/questions', ['question' => 'Bonjour'])->assertOk();
    }
}

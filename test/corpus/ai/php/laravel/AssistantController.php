<?php

namespace App\Http\Controllers;

use App\Models\Chat;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;
use OpenAI\Laravel\Facades\OpenAI;

class AssistantController extends Controller
{
    public function poser(Request $request)
    {
        $question = $request->validate(['question' => 'required|string'])['question'];
        Log::info('OpenAI::chat()->create');
        $reponse = OpenAI::chat()->create([
            'model' => 'gpt-4o-mini',
            'messages' => [['role' => 'user', 'content' => $question]],
        ]);
        Chat::create(['question' => $question, 'reponse' => $reponse->choices[0]->message->content]);

        return response()->json($reponse->choices[0]->message);
    }

    public function image(Request $request)
    {
        return OpenAI::images()->create(['model' => 'dall-e-3', 'prompt' => $request->string('texte')]);
    }
}

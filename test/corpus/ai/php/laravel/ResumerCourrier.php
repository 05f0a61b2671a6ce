<?php

namespace App\Jobs;

use App\Services\HttpMistral;
use App\Services\PrismService;
use Illuminate\Contracts\Queue\ShouldQueue;

class ResumerCourrier implements ShouldQueue
{
    public function __construct(private string $courrier)
    {
    }

    public function handle(PrismService $prism, HttpMistral $mistral): void
    {
        $texte = $prism->repondre($this->courrier);
        $note = $mistral->demander("Note ce résumé : $texte");
        logger()->info('Prism::text()->asText()', ['note' => $note]);
    }
}

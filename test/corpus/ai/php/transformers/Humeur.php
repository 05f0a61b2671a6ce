<?php

namespace App\Humeur;

use function Codewithkyrian\Transformers\Pipelines\pipeline;
use Phpml\Classification\SVC;

class Humeur
{
    public function lire(string $avis): string
    {
        $classeur = pipeline('sentiment-analysis');

        return $classeur($avis)['label'];
    }

    public function decider(array $lignes, array $etiquettes, array $dossier): string
    {
        $svc = new SVC();
        $svc->train($lignes, $etiquettes);

        return $svc->predict($dossier);
    }
}

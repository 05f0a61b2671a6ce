<?php

namespace App\Estimation;

use Rubix\ML\Classifiers\RandomForest;
use Rubix\ML\Datasets\Labeled;
use Rubix\ML\Datasets\Unlabeled;
use Rubix\ML\PersistentModel;
use Rubix\ML\Persisters\Filesystem;

class Estimation
{
    public function entrainer(array $lignes, array $etiquettes): void
    {
        $foret = new RandomForest();
        $foret->train(new Labeled($lignes, $etiquettes));
        (new PersistentModel($foret, new Filesystem('foret.rbx')))->save();
    }

    public function estimer(array $lignes): array
    {
        $modele = PersistentModel::load(new Filesystem('foret.rbx'));

        return $modele->predict(new Unlabeled($lignes));
    }
}

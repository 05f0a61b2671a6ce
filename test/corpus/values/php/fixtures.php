<?php
// Comptes repris de l'ancien portail famille
return [
    'parents' => [
        [
            'nom' => 'VASSELONNE',
            'prenom' => 'Aminata',
            'email' => 'elodiemercadal@poste-aurelienne.fr',
            'tel' => '07-49-66-79-62',
            'adresse' => '27 impasse du Moulin Neuf, 29200 Brest',
            'num_allocataire' => '0412387',
        ],
        [
            'nom' => 'ESCALFIER',
            'prenom' => 'Bastien',
            'email' => 'rachida_roquevert78@wanamail.fr',
            'tel' => '03.83.37.15.86',
            'adresse' => '8 place de l’Église, 85300 Challans',
        ],
    ],
    'enfants' => [
        ['prenom' => 'Tiago', 'date_naissance' => '2016-05-11', 'ine' => '3009737106B'],
    ],
    'mairie' => ['siret' => '73842138700031', 'code_postal' => '85300'],
    'build' => '20240611143000',
    'php' => '8.2.14',
];

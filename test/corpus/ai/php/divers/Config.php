<?php

// Configuration : adresses et modèles, sans appel.
return [
    'openai' => [
        'base' => env('OPENAI_BASE_URL', 'https://api.openai.com/v1'),
        'documentation' => 'https://platform.openai.com/docs/api-reference/chat',
        'modele' => env('OPENAI_MODEL', 'gpt-4o-mini'),
    ],
    'csp' => [
        'connect-src' => ["'self'", 'https://api.mistral.ai'],
    ],
];

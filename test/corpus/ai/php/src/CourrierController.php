<?php

declare(strict_types=1);

namespace App\Courrier;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

final class CourrierController extends AbstractController
{
    public function __construct(private readonly ResumeCourrier $resume)
    {
    }

    #[Route('/courriers/resume', methods: ['POST'])]
    public function resumer(Request $requete): JsonResponse
    {
        $texte = $this->resume->resumer($requete->getContent());

        return $this->json(['resume' => $texte]);
    }

    #[Route('/chat/completions')]
    public function ancien(): JsonResponse
    {
        return $this->json(['erreur' => 'adresse retirée'], 410);
    }
}

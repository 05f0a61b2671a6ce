<?php

declare(strict_types=1);

namespace App\MessageHandler;

use App\Courrier\ResumeCourrier;
use App\Message\CourrierRecu;
use App\Repository\CourrierRepository;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

#[AsMessageHandler]
final class ResumeMessageHandler
{
    private ResumeCourrier $resume;

    private CourrierRepository $courriers;

    public function __construct(ResumeCourrier $resume, CourrierRepository $courriers)
    {
        $this->resume = $resume;
        $this->courriers = $courriers;
    }

    public function __invoke(CourrierRecu $message): void
    {
        $courrier = $this->courriers->find($message->id);
        $courrier->resume = $this->resume->resumer($courrier->texte);
        $this->courriers->save($courrier);
    }
}

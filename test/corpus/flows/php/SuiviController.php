<?php
namespace App\Controller;

use Psr\Log\LoggerInterface;

final class SuiviController
{
    public function __construct(private LoggerInterface $logger) {}

    public function suivre(Usager $usager, Dossier $dossier): Response
    {
        $this->logger->info('suivi', ['courriel' => $usager->getCourriel()]);
        $this->logger->info('suivi', ['numero' => $dossier->getNumero()]);
        $ligne = sprintf('%s né le %s', $usager->getNom(), $usager->getDateNaissance()->format('d/m/Y'));
        error_log($ligne);
        return $this->redirect('/suivi?mail=' . urlencode($usager->getCourriel()));
    }
}

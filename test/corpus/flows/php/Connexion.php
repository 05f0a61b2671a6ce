<?php

use Psr\Log\LoggerInterface;

final class Connexion
{
    public function __construct(private LoggerInterface $logger)
    {
    }

    public function connexion(Usager $usager, array $dossier): void
    {
        $this->logger->info('connexion de ' . $usager->getEmail());
        $this->logger->debug("nir {$usager->nir}");
        $nom = $usager->getNom();
        error_log("usager $nom");
        $this->logger->info('connexion de ' . $usager->getId());
        $this->logger->info(hash_hmac('sha256', $usager->getEmail(), getenv('CLE')));
        $nom = 'anonyme';
        error_log("usager $nom");
        $this->logger->error('sms refusé', ['tel' => $dossier['telephone']]);
        $this->logger->error('refus', ['numero' => $dossier['numero']]);
        header('Location: /suite?email=' . $_POST['email']);
        header('Location: /accueil');
        file_get_contents('https://api.partenaire.fr/?nom=' . $usager->getNom());
        file_get_contents('https://api.partenaire.fr/?id=' . $usager->getId());
    }
}

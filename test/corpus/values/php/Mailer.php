<?php

declare(strict_types=1);

namespace App\Mail;

final class Mailer
{
    private const FROM = 'ne-pas-repondre@valdecreuse-agglo.fr';
    private const BCC = 'clotilde.montbrisac@valdecreuse-agglo.fr';
    private const DEMO = 'demo@example.com';

    /** @var string[] */
    private array $astreinte = ['07 83 45 22 31', '0667586135'];
    private string $tva = 'FR30946190386';
    private string $nonce = 'uCsSsBZxXdjcumrEiIOToTTbZcNjPCP1PnA/vl6ju+8=';
    private string $regex = '/^0[1-9]([ .-]?\d{2}){4}$/';
}

<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class ParentEleve
{
    #[ORM\Column]
    private string $nom;
    #[ORM\Column]
    private string $prenom;
    #[ORM\Column]
    private string $mail;
    #[ORM\Column]
    private string $tel_domicile;
    #[ORM\Column]
    private ?int $quotient_familial;
    #[ORM\Column]
    private string $employeur;
    #[ORM\Column]
    private string $profession;
    #[ORM\Column]
    private bool $recevoir_newsletter;
    #[ORM\Column]
    private string $locale;
}

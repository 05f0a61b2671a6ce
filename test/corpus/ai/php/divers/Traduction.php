<?php

namespace App\Traduction;

use DeepL\Translator;
use Symfony\Contracts\Translation\TranslatorInterface;

final class Traduction
{
    public function __construct(private Translator $deepl, private TranslatorInterface $traducteur)
    {
    }

    public function page(string $html): string
    {
        return $this->deepl->translateText($html, 'fr', 'en-GB', ['tag_handling' => 'html'])->text;
    }

    public function libelle(string $cle): string
    {
        return $this->traducteur->trans($cle);
    }

    public function reste(): int
    {
        return $this->deepl->getUsage()->character->limit;
    }
}

<?php

use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class InscriptionController
{
    public function store(Request $request)
    {
        $courriel = $request->input('courriel');
        $telephone = $request->telephone;
        Log::info('inscription', ['courriel' => $courriel]);
        Log::debug("tel {$telephone}");
        Log::info('inscription reçue');
        Http::get('https://sms.partenaire.fr/envoi', ['to' => $telephone]);
        Http::get('https://sms.partenaire.fr/etat/' . $request->id);
        $courriel = null;
        Log::info('inscription', ['courriel' => $courriel]);
        return redirect('/suite?nom=' . $request->input('nom_famille'));
    }
}

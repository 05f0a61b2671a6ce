<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration {
    public function up(): void
    {
        Schema::create('usagers', function (Blueprint $table) {
            $table->id();
            $table->string('nom_naissance');
            $table->string('prenom');
            $table->string('email')->unique();
            $table->date('date_naissance');
            $table->string('telephone')->nullable();
            $table->string('numero_securite_sociale');
            $table->string('remember_token');
            $table->string('statut');
        });
        Schema::create('documents', function (Blueprint $table) {
            $table->string('nom_fichier');
            $table->string('type_mime');
            $table->string('chemin');
        });
    }
};

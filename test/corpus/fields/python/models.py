from django.db import models


class Usager(models.Model):
    nom = models.CharField(max_length=100)
    prenom = models.CharField(max_length=100)
    date_naissance = models.DateField()
    lieu_naissance = models.CharField(max_length=100)
    sexe = models.CharField(max_length=1)
    courriel = models.EmailField(unique=True)
    telephone_portable = models.CharField(max_length=20)
    adresse_postale = models.TextField()
    numero_securite_sociale = models.CharField(max_length=15)
    situation_familiale = models.CharField(max_length=20)
    nationalite = models.CharField(max_length=50)
    date_creation = models.DateTimeField(auto_now_add=True)
    courriel_actif = models.BooleanField(default=True)


class Fichier(models.Model):
    nom = models.CharField(max_length=255)
    nom_original = models.CharField(max_length=255)
    chemin = models.CharField(max_length=255)
    age_cache = models.IntegerField()
    empreinte_sha256 = models.CharField(max_length=64)


class Commune(models.Model):
    nom = models.CharField(max_length=100)
    code_postal = models.CharField(max_length=5)
    population = models.IntegerField()

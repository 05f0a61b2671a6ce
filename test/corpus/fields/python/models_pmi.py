from django.db import models


class SuiviEnfant(models.Model):
    prenom_enfant = models.CharField(max_length=80)
    nom_assistante_maternelle = models.CharField(max_length=80)
    date_naissance_enfant = models.DateField()
    poids_naissance = models.DecimalField()
    allergies_connues = models.TextField()
    vaccinations = models.JSONField()
    telephone_urgence = models.CharField(max_length=20)
    nom_commune = models.CharField(max_length=80)
    numero_agrement = models.CharField(max_length=20)
    date_visite = models.DateField()
    libelle_structure = models.CharField(max_length=80)
    adresse_mac_borne = models.CharField(max_length=20)

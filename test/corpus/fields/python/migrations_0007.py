from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("usagers", "0006")]
    operations = [
        migrations.AddField("usager", "telephone_portable", models.CharField(max_length=20)),
        migrations.AddField("usager", "religion", models.CharField(max_length=50)),
        migrations.AddField("usager", "date_naissance", models.DateField(null=True)),
        migrations.AddField("fichier", "nom_fichier", models.CharField(max_length=200)),
        migrations.AddField("tache", "priorite", models.IntegerField(default=0)),
        migrations.AddField("serveur", "adresse_reseau", models.CharField(max_length=50)),
    ]

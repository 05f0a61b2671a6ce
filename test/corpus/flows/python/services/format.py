def ligne_usager(usager):
    return "Usager : " + usager.nom_naissance


def resume_dossier(dossier):
    return f"Dossier {dossier.numero} ({dossier.statut})"

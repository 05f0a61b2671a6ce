package fr.mairie.notif;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class NotificationService {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);

    public void notifier(Usager usager, Dossier dossier) {
        LOG.info("notification à {}", usager.getAdresseMail());
        LOG.info("notification du dossier {}", dossier.getReference());
        String cible = usager.getPrenom() + " " + usager.getNom();
        LOG.warn("échec pour " + cible);
        LOG.atInfo().addKeyValue("nir", usager.getNir()).log("vérifié");
        LOG.debug("modèle {}", dossier.getNomModele());
        restTemplate.getForObject("https://sms.fr/send?tel=" + usager.getTelephone(), String.class);
    }
}

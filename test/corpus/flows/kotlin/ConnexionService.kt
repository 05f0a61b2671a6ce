package fr.ville.guichet

import android.util.Log
import org.slf4j.LoggerFactory
import org.springframework.web.client.RestTemplate

class ConnexionService(private val rest: RestTemplate) {
    private val logger = LoggerFactory.getLogger(javaClass)

    fun connexion(usager: Usager) {
        logger.info("connexion de ${usager.email}")
        logger.debug("nir {}", usager.nir)
        var nom = usager.nom
        println("usager $nom")
        logger.info("connexion de ${usager.id}")
        logger.info("connexion de ${masquer(usager.email)}")
        nom = "anonyme"
        println("usager $nom")
        Log.d("Guichet", "tel ${usager.telephone}")
        Log.d("Guichet", "email envoyé")
        rest.getForObject("https://api.partenaire.fr/?naissance=${usager.dateNaissance}", String::class.java)
        rest.getForObject("https://api.partenaire.fr/${usager.id}", String::class.java)
        println(usager.email.length)
    }

    private fun masquer(valeur: String) = valeur.take(2) + "***"
}

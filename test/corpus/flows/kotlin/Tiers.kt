package fr.ville.tiers

import com.google.firebase.crashlytics.FirebaseCrashlytics
import dev.langchain4j.model.openai.OpenAiChatModel
import io.sentry.Sentry
import java.net.URL

class Tiers(private val modele: OpenAiChatModel) {
    fun prevenir(usager: Usager, dossier: Dossier) {
        FirebaseCrashlytics.getInstance().setUserId(usager.courriel)
        FirebaseCrashlytics.getInstance().setUserId(usager.id)
        Sentry.setExtra("nir", usager.nir)
        Sentry.setExtra("dossier", dossier.numero)
        URL("https://sms.partenaire.fr/?to=${usager.telephone}").readText()
        URL("https://sms.partenaire.fr/etat").readText()
        modele.generate("Localise ${usager.adressePostale}")
        modele.generate(dossier.objet)
    }
}

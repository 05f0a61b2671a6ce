package fr.ville.appli

import com.google.firebase.analytics.FirebaseAnalytics
import io.sentry.Sentry
import io.sentry.protocol.User
import timber.log.Timber

class Suivi(private val analytics: FirebaseAnalytics) {
    fun suivre(usager: Usager) {
        analytics.setUserProperty("email", usager.email)
        analytics.setUserProperty("theme", "sombre")
        Sentry.setUser(User().apply { email = usager.email })
        Sentry.captureMessage("refus")
        Timber.d("adresse %s", usager.adressePostale)
        Timber.d("version %s", BuildConfig.VERSION_NAME)
        Timber.i("bonjour ${usager.prenom}")
    }
}

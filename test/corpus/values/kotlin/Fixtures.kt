package fr.departement.aides

object Fixtures {
    const val NIR_ALLOCATAIRE = "2 97 08 84 762 265 49"
    const val MAIL = "hugoescalfier@famille-lestradin.net"
    const val TEL = "07 61 59 30 97"
    const val IBAN_RSA = "FR76 2004 1552 8224 2056 4452 201"
    val beneficiaire = Beneficiaire(nom = "Pradelier", prenom = "Celestine", naissance = "01/02/1992")
    const val COMMIT = "50867dc692b4fb837661e220ea374c3e144436b0"
    const val GRADLE = "8.7.0.1"
    const val PORT = 54321
    const val TIMEOUT = 1800000000
    const val BOUNDARY = "----7MA4YWxkTrZu0gW1850238599123"
    const val CODE_NAF = "8899B"
}

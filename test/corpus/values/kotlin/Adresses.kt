package fr.mairie.courrier

object Adresses {
    const val USAGER_1 = "12 rue de la Fontaine, 75011 Paris"
    const val USAGER_2 = "7 ter chemin des Vignes, 84000 Avignon"
    const val USAGER_3 = "Lieu-dit Kerhuon, 29480 Le Relecq-Kerhuon"
    const val USAGER_4 = "BP 40231, 35042 Rennes Cedex"
    const val USAGER_5 = "221 avenue du Maréchal-Foch, 69006 Lyon"
    const val MAILING = "M. Yanis Quillardet, né le 23/08/1990"
    const val TEXTE = "Rue barrée du 12 au 15 mars"
    const val VOIE = "rue de la République"
    const val COMMUNE = "35000 Rennes"
    const val ETAGE = "3e étage, salle 12"
    const val URL_CARTE = "/rue/12/avenue"
    const val LIGNE = "Ligne 12, place Bellecour"
    const val PERIODE = "du 01/01/2024 au 31/12/2024"
}

package fr.region.ml

import smile.classification.RandomForest
import smile.data.DataFrame
import smile.data.formula.Formula

fun accords(dossiers: DataFrame, nouveaux: DataFrame): IntArray {
    val foret = RandomForest.fit(Formula.lhs("accord"), dossiers)
    return foret.predict(nouveaux)
}

class Moyenne(private val jours: List<Int>) {
    fun predict(): Double = jours.average()
}

fun demain(jours: List<Int>) = Moyenne(jours).predict()

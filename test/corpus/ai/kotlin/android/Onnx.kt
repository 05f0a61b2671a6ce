package fr.ville.mobile

import ai.onnxruntime.OnnxTensor
import ai.onnxruntime.OrtEnvironment
import ai.onnxruntime.OrtSession

class Onnx(octets: ByteArray) {
    private val environnement = OrtEnvironment.getEnvironment()
    private val session: OrtSession = environnement.createSession(octets)

    fun noter(dossier: FloatArray): Float {
        val entree = OnnxTensor.createTensor(environnement, arrayOf(dossier))
        session.run(mapOf("dossier" to entree)).use { sortie ->
            @Suppress("UNCHECKED_CAST")
            return (sortie[0].value as Array<FloatArray>)[0][1]
        }
    }

    fun fermer() = session.run { close() }
}

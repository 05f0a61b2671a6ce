package fr.ville.mobile

import com.google.mlkit.vision.common.InputImage
import com.google.mlkit.vision.text.TextRecognition
import com.google.mlkit.vision.text.latin.TextRecognizerOptions
import org.tensorflow.lite.Interpreter
import java.io.File

class Lecture(modele: File) {
    private val interprete = Interpreter(modele)

    fun classer(pixels: Array<FloatArray>): FloatArray {
        val sortie = Array(1) { FloatArray(5) }
        interprete.run(pixels, sortie)
        return sortie[0]
    }

    fun lire(image: InputImage, suite: (String) -> Unit) {
        TextRecognition.getClient(TextRecognizerOptions.DEFAULT_OPTIONS).process(image)
            .addOnSuccessListener { suite(it.text) }
    }

    fun enregistrer(nom: String) = nom.run { File(this).createNewFile() }
}

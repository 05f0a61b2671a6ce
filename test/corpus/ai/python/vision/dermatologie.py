import numpy as np
import tensorflow as tf
from tensorflow import keras

modele = keras.models.load_model("lesions.keras")


def charger(chemin: str) -> np.ndarray:
    image = keras.utils.load_img(chemin, target_size=(224, 224))
    return np.expand_dims(keras.utils.img_to_array(image), 0)


def predire(chemin: str) -> float:
    proba = modele.predict(charger(chemin), verbose=0)
    return float(proba[0][0])


def predire_lot(chemins: list[str]) -> list[float]:
    lot = tf.concat([charger(chemin) for chemin in chemins], axis=0)
    return tf.squeeze(modele(lot, training=False)).numpy().tolist()


def reentrainer(donnees: tf.data.Dataset) -> None:
    modele.compile(optimizer="adam", loss="binary_crossentropy")
    modele.fit(donnees, epochs=3)
    modele.save("lesions.keras")

"""Lecture de plaques sur la vidéo du parking : modèle ONNX local."""
import cv2
import numpy as np
import onnxruntime as ort

session = ort.InferenceSession("plaques.onnx", providers=["CPUExecutionProvider"])


def preparer(image: np.ndarray) -> np.ndarray:
    reduite = cv2.resize(image, (320, 320))
    return reduite.transpose(2, 0, 1)[None].astype(np.float32) / 255


def detecter(image: np.ndarray) -> np.ndarray:
    (boites,) = session.run(None, {"images": preparer(image)})
    return boites


def lancer(commande: list[str]) -> None:
    import subprocess

    subprocess.run(commande, check=True)

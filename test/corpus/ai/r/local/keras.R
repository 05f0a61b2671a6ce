library(keras3)

modele <- load_model("lesions.keras")

predire <- function(image) {
  x <- array_reshape(image, c(1, 224, 224, 3))
  as.numeric(modele |> predict(x))
}

reentrainer <- function(x, y) {
  modele |> fit(x, y, epochs = 3)
}

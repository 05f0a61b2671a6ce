library(ollamar)

modeles <- list_models()

expliquer <- function(texte) {
  generate("mistral", paste("Explique simplement :", texte), output = "text")
}

discuter <- function(messages) {
  chat("llama3.1", messages, output = "df")
}

vecteurs <- function(textes) {
  embed("bge-m3", textes)
}

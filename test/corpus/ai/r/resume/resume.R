# Résume les avis des usagers. Données fictives.
library(ellmer)

# chat$chat("Bonjour")
chat <- chat_mistral(model = "mistral-small-latest", system_prompt = "Résume en une phrase.")

resumer <- function(avis) {
  chat$chat(avis)
}

avis <- readr::read_csv("avis.csv")
avis$resume <- vapply(avis$texte, resumer, character(1))

extraire <- function(texte) {
  chat$chat_structured(texte, type = type_object(note = type_integer()))
}

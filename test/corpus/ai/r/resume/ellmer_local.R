library(ellmer)
library(purrr)

local <- function() chat_ollama(model = "mistral")

expliquer <- function(texte) {
  discussion <- local()
  discussion$chat(texte)
}

traduire <- function(textes) {
  openai <- chat_openai(model = "gpt-4o-mini", system_prompt = "Traduis en anglais.")
  parallel_chat(openai, as.list(textes))
}

courts <- map_chr(c("Arrêté", "Délibération"), \(mot) toupper(mot))

library(openai)

demander <- function(question) {
  sortie <- create_chat_completion(
    model = "gpt-4o-mini",
    messages = list(list(role = "user", content = question))
  )
  sortie$choices$message.content
}

vecteur <- function(texte) create_embedding(model = "text-embedding-3-small", input = texte)

create_chat <- function(nom) message("Salon ", nom)
create_chat("accueil")

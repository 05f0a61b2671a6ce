library(httr)
library(jsonlite)

url <- "https://api.mistral.ai/v1/chat/completions"

demander <- function(question) {
  reponse <- POST(
    url,
    add_headers(Authorization = paste("Bearer", Sys.getenv("MISTRAL_API_KEY"))),
    body = list(model = "open-mistral-7b", messages = list(list(role = "user", content = question))),
    encode = "json"
  )
  content(reponse)$choices[[1]]$message$content
}

meteo <- function(ville) {
  GET("https://meteo.exemple.fr/previsions", query = list(ville = ville))
}

library(httr2)

ollama <- "http://localhost:11434"

generer <- function(invite) {
  reponse <- request(paste0(ollama, "/api/generate")) |>
    req_body_json(list(model = "mistral", prompt = invite, stream = FALSE)) |>
    req_perform()
  resp_body_json(reponse)$response
}

reponse <- generer("Bonjour")

modeles <- request(ollama) |>
  req_url_path("api/tags") |>
  req_perform()

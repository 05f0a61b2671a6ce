library(httr2)

albert <- request("https://albert.api.etalab.gouv.fr/v1") |>
  req_auth_bearer_token(Sys.getenv("ALBERT_API_KEY"))

demander <- function(question) {
  albert |>
    req_url_path_append("chat/completions") |>
    req_body_json(list(
      model = "albert-small",
      messages = list(list(role = "user", content = question))
    )) |>
    req_perform() |>
    resp_body_json()
}

communes <- function(code) {
  request("https://geo.api.gouv.fr/communes") |>
    req_url_query(code = code) |>
    req_perform()
}

library(mall)
library(dplyr)

llm_use("ollama", "llama3.2", seed = 100)

avis <- read.csv("avis.csv")

notes <- avis |>
  llm_sentiment(texte, options = c("positif", "négatif"))

resumes <- avis |>
  llm_summarize(texte, max_words = 10)

comptes <- avis |>
  count(service)

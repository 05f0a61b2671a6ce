library(tidymodels)

decoupe <- initial_split(dossiers, strata = accord)
recette <- recipe(accord ~ ., data = training(decoupe)) |> step_normalize(all_numeric_predictors())
foret <- rand_forest(trees = 500) |> set_engine("ranger") |> set_mode("classification")

ajuste <- workflow() |>
  add_recipe(recette) |>
  add_model(foret) |>
  fit(training(decoupe))

avis <- predict(ajuste, testing(decoupe), type = "prob")
collect <- bind_cols(testing(decoupe), avis)

library(xgboost)

booster <- xgb.load("fraude.model")

suspects <- function(lignes, seuil = 0.8) {
  notes <- predict(booster, xgb.DMatrix(as.matrix(lignes)))
  which(notes > seuil)
}

importance <- xgb.importance(model = booster)
print(importance)

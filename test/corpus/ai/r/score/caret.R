library(caret)

dossiers <- readRDS("dossiers.rds")
controle <- trainControl(method = "cv", number = 5)
modele <- train(accord ~ ., data = dossiers, method = "rf", trControl = controle)

decider <- function(nouveaux) {
  predict(modele, newdata = nouveaux, type = "prob")
}

matrice <- confusionMatrix(modele)

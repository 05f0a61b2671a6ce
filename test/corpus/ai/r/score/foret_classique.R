library(randomForest)
library(e1071)

foret <- randomForest(accord ~ revenu + loyer, data = dossiers, ntree = 300)
svm <- svm(accord ~ revenu + loyer, data = dossiers)

dossiers$foret <- predict(foret, dossiers)
dossiers$svm <- predict(svm, dossiers)

table(dossiers$foret, dossiers$accord)

require "rumale"
require "xgb"

class MlRumale
  def apprendre(x, y)
    @foret = Rumale::Ensemble::RandomForestClassifier.new(n_estimators: 100)
    @foret.fit(x, y)
  end

  def decider(x)
    @foret.predict(x)
  end

  def risques(lignes)
    booster = XGBoost::Booster.new(model_file: "risques.json")
    booster.predict(XGBoost::DMatrix.new(lignes))
  end
end

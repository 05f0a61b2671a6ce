use linfa::prelude::*;
use linfa_logistic::LogisticRegression;
use ndarray::{Array1, Array2};

pub fn accords(dossiers: Array2<f64>, decisions: Array1<bool>, nouveaux: &Array2<f64>) -> Array1<bool> {
    let donnees = Dataset::new(dossiers, decisions);
    let modele = LogisticRegression::default().fit(&donnees).expect("apprentissage");
    modele.predict(nouveaux)
}

pub struct Moyenne;

impl Moyenne {
    pub fn predict(&self, valeurs: &[f64]) -> f64 {
        valeurs.iter().sum::<f64>() / valeurs.len() as f64
    }
}

pub fn demain(valeurs: &[f64]) -> f64 {
    Moyenne.predict(valeurs)
}

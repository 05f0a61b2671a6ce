use ndarray::Array2;
use ort::session::{builder::GraphOptimizationLevel, Session};
use ort::value::Tensor;

pub struct Score {
    session: Session,
}

impl Score {
    pub fn ouvrir(chemin: &str) -> ort::Result<Self> {
        let session = Session::builder()?.with_optimization_level(GraphOptimizationLevel::Level3)?.commit_from_file(chemin)?;
        Ok(Self { session })
    }

    pub fn noter(&mut self, dossier: Array2<f32>) -> ort::Result<f32> {
        let sorties = self.session.run(ort::inputs!["dossier" => Tensor::from_array(dossier)?])?;
        let (_, valeurs) = sorties["score"].try_extract_tensor::<f32>()?;
        Ok(valeurs[0])
    }
}

pub struct Serveur;

impl Serveur {
    pub fn run(&self, port: u16) -> u16 {
        port
    }
}

pub fn demarrer() -> u16 {
    Serveur.run(8080)
}

use tch::{CModule, Kind, Tensor};
use whisper_rs::{FullParams, SamplingStrategy, WhisperContext, WhisperContextParameters};

pub fn classer(chemin: &str, image: &Tensor) -> tch::Result<i64> {
    let modele = CModule::load(chemin)?;
    let sortie = modele.forward_ts(&[image.unsqueeze(0)])?;
    Ok(i64::try_from(sortie.softmax(-1, Kind::Float).argmax(-1, false))?)
}

pub fn dicter(modele: &str, audio: &[f32]) -> anyhow::Result<()> {
    let contexte = WhisperContext::new_with_params(modele, WhisperContextParameters::default())?;
    let mut etat = contexte.create_state()?;
    etat.full(FullParams::new(SamplingStrategy::Greedy { best_of: 1 }), audio)?;
    Ok(())
}

use fastembed::{EmbeddingModel, InitOptions, TextEmbedding, TextRerank};
use qdrant_client::qdrant::QueryPointsBuilder;
use qdrant_client::Qdrant;

pub fn vecteurs(textes: Vec<&str>) -> anyhow::Result<Vec<Vec<f32>>> {
    let mut modele = TextEmbedding::try_new(InitOptions::new(EmbeddingModel::MultilingualE5Small))?;
    modele.embed(textes, None)
}

pub fn reclasser(modele: &mut TextRerank, question: &str, extraits: Vec<&str>) -> anyhow::Result<usize> {
    Ok(modele.rerank(question, extraits, false, None)?.len())
}

pub async fn voisins(base: &Qdrant, vecteur: Vec<f32>) -> anyhow::Result<usize> {
    Ok(base.query(QueryPointsBuilder::new("actes").query(vecteur)).await?.result.len())
}

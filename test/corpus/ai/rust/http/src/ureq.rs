use ureq::serde_json::{json, Value};

/// Demande un vecteur à Ollama, par exemple sur http://localhost:11434/api/embed.
pub fn vecteur(texte: &str) -> Result<Value, ureq::Error> {
    let reponse = ureq::post("http://localhost:11434/api/embed").send_json(json!({ "model": "bge-m3", "input": texte }))?;
    Ok(reponse.into_json()?)
}

pub fn meteo(ville: &str) -> Result<String, ureq::Error> {
    Ok(ureq::get(&format!("https://meteo.exemple.fr/{ville}")).call()?.into_string()?)
}

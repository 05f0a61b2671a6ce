use reqwest::Client;
use serde_json::{json, Value};

const ADRESSE: &str = "https://api.mistral.ai/v1/chat/completions";
const DOCUMENTATION: &str = "https://docs.mistral.ai";

pub async fn demander(http: &Client, cle: &str, question: &str) -> Result<Value, reqwest::Error> {
    let corps = json!({ "model": "mistral-small-latest", "messages": [{ "role": "user", "content": question }] });
    http.post(ADRESSE)
        .bearer_auth(cle)
        .json(&corps)
        .send()
        .await?
        .json()
        .await
}

pub async fn commune(http: &Client, code: &str) -> Result<Value, reqwest::Error> {
    http.get(format!("https://geo.api.gouv.fr/communes/{code}")).send().await?.json().await
}

pub fn aide() -> String {
    format!("Voir {DOCUMENTATION}")
}

use serde_json::{json, Value};

pub struct Passerelle {
    http: reqwest::Client,
    base: String,
}

impl Default for Passerelle {
    fn default() -> Self {
        Self { http: reqwest::Client::new(), base: "https://albert.api.etalab.gouv.fr/v1".to_string() }
    }
}

impl Passerelle {
    pub async fn demander(&self, question: &str) -> reqwest::Result<Value> {
        let reponse = self.http.post(format!("{}/chat/completions", self.base))
            .json(&json!({ "model": "albert-small", "messages": [{ "role": "user", "content": question }] }))
            .send()
            .await?;
        reponse.json().await
    }

    pub async fn modeles(&self) -> reqwest::Result<Value> {
        self.http.get(format!("{}/models", self.base)).send().await?.json().await
    }
}

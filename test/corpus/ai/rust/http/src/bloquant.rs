use reqwest::blocking::Client;
use std::collections::HashMap;

pub fn resumer(texte: &str) -> Result<String, reqwest::Error> {
    let mut corps = HashMap::new();
    corps.insert("model", "claude-haiku-4-5");
    corps.insert("texte", texte);
    let client = Client::new();
    client.post("https://api.anthropic.com/v1/messages").json(&corps).send()?.text()
}

pub fn notes(client: &Client, texte: String) -> Result<String, reqwest::Error> {
    client.post("https://notes.exemple.fr/v1/messages").body(texte).send()?.text()
}

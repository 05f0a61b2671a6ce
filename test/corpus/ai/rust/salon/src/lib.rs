//! Salon de discussion : aucun modèle.
pub struct Client {
    messages: Vec<String>,
}

impl Client {
    pub fn new() -> Self {
        Self { messages: Vec::new() }
    }

    pub fn chat(&mut self) -> &mut Self {
        self
    }

    pub fn create(&mut self, texte: &str) -> usize {
        self.messages.push(texte.to_string());
        self.messages.len()
    }
}

pub fn publier() -> usize {
    let mut client = Client::new();
    client.chat().create("Réunion à 14 h")
}

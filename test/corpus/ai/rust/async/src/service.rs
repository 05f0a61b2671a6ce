use async_openai::{
    types::{CreateEmbeddingRequestArgs, CreateModerationRequest, CreateTranscriptionRequestArgs},
    Client as OpenAi,
};

pub struct Service {
    openai: OpenAi<async_openai::config::OpenAIConfig>,
}

impl Service {
    pub fn new() -> Self {
        Self { openai: OpenAi::new() }
    }

    pub async fn vecteur(&self, texte: &str) -> anyhow::Result<Vec<f32>> {
        let demande = CreateEmbeddingRequestArgs::default().model("text-embedding-3-small").input(texte).build()?;
        Ok(self.openai.embeddings().create(demande).await?.data[0].embedding.clone())
    }

    pub async fn dicter(&self, fichier: &str) -> anyhow::Result<String> {
        let demande = CreateTranscriptionRequestArgs::default().file(fichier).model("whisper-1").build()?;
        Ok(self.openai.audio().transcribe(demande).await?.text)
    }

    pub async fn accepte(&self, demande: CreateModerationRequest) -> anyhow::Result<bool> {
        Ok(!self.openai.moderations().create(demande).await?.results[0].flagged)
    }
}

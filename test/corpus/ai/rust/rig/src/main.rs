use rig::client::{CompletionClient, EmbeddingsClient, ProviderClient};
use rig::completion::Prompt;
use rig::embeddings::EmbeddingModel;
use rig::providers::mistral;

struct Invite;

impl Invite {
    fn prompt(&self, texte: &str) -> String {
        format!("> {texte}")
    }
}

#[tokio::main]
async fn main() -> Result<(), anyhow::Error> {
    let client = mistral::Client::from_env();
    let agent = client.agent("mistral-large-latest").preamble("Tu orientes les usagers.").build();
    println!("{}", agent.prompt("Où demander un passeport ?").await?);

    let modele = client.embedding_model("mistral-embed");
    let vecteur = modele.embed_text("passeport").await?;
    println!("{}", vecteur.vec.len());

    println!("{}", Invite.prompt("Nom :"));
    Ok(())
}

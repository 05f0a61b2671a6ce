mod service;

use service::Service;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let service = Service::new();
    let vecteur = service.vecteur("piscine municipale").await?;
    println!("{}", vecteur.len());
    println!("{}", service.dicter("conseil.mp3").await?);
    println!("self.openai.embeddings().create(demande)");
    Ok(())
}

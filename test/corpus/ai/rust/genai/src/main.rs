use genai::chat::{ChatMessage, ChatRequest};
use genai::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::default();
    let demande = ChatRequest::new(vec![ChatMessage::system("Réponds court."), ChatMessage::user("Bonjour")]);
    let reponse = client.exec_chat("claude-haiku-4-5", demande, None).await?;
    println!("{}", reponse.first_text().unwrap_or("rien"));
    Ok(())
}

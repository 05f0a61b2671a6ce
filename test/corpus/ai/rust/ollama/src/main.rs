use ollama_rs::generation::chat::request::ChatMessageRequest;
use ollama_rs::generation::chat::ChatMessage;
use ollama_rs::generation::completion::request::GenerationRequest;
use ollama_rs::Ollama;

struct Fabrique;

impl Fabrique {
    fn generate(&self, nom: &str) -> String {
        format!("{nom}.pdf")
    }
}

#[tokio::main]
async fn main() {
    let mut ollama = Ollama::default();
    let reponse = ollama.generate(GenerationRequest::new("mistral".to_string(), "Bonjour".to_string())).await;
    println!("{}", reponse.unwrap().response);

    let demande = ChatMessageRequest::new("mistral".to_string(), vec![ChatMessage::user("Et le soir ?".to_string())]);
    println!("{}", ollama.send_chat_messages(demande).await.unwrap().message.content);

    println!("{}", Fabrique.generate("attestation"));
    println!("{}", ollama.list_local_models().await.unwrap().len());
}

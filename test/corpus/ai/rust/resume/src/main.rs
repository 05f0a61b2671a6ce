//! Résume les courriers. Données fictives.
use async_openai::config::OpenAIConfig;
use async_openai::types::{ChatCompletionRequestUserMessageArgs, CreateChatCompletionRequestArgs};
use async_openai::Client;

const ALBERT: &str = "https://albert.api.etalab.gouv.fr/v1";

// client.chat().create(requete) rend une erreur au-delà de 8 000 jetons
async fn resumer(client: &Client<OpenAIConfig>, courrier: &str) -> Result<String, Box<dyn std::error::Error>> {
    let requete = CreateChatCompletionRequestArgs::default()
        .model("albert-small")
        .messages([ChatCompletionRequestUserMessageArgs::default().content(courrier).build()?.into()])
        .build()?;
    let reponse = client.chat().create(requete).await?;
    Ok(reponse.choices[0].message.content.clone().unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_config(OpenAIConfig::new().with_api_base(ALBERT));
    let resume = resumer(&client, "Bonjour, la rue est inondée.").await?;
    println!("{resume}");
    Ok(())
}

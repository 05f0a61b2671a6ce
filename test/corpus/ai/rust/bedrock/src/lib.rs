use aws_sdk_bedrockruntime::types::{ContentBlock, ConversationRole, Message};
use aws_sdk_bedrockruntime::Client;
use aws_sdk_s3::Client as S3;

pub async fn simplifier(client: &Client, texte: &str) -> Result<String, Box<dyn std::error::Error>> {
    let message = Message::builder().role(ConversationRole::User).content(ContentBlock::Text(texte.to_string())).build()?;
    let sortie = client.converse().model_id("eu.amazon.nova-lite-v1:0").messages(message).send().await?;
    Ok(format!("{:?}", sortie.output()))
}

pub async fn lire(s3: &S3, cle: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let objet = s3.get_object().bucket("courriers").key(cle).send().await?;
    Ok(objet.body.collect().await?.to_vec())
}

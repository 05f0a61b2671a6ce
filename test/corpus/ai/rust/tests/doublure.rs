use async_trait::async_trait;

#[async_trait]
trait Ia {
    async fn chat(&self, texte: &str) -> String;
}

struct Doublure;

#[async_trait]
impl Ia for Doublure {
    async fn chat(&self, texte: &str) -> String {
        format!("Réponse à {texte}")
    }
}

#[tokio::test]
async fn repond() {
    assert_eq!(Doublure.chat("Bonjour").await, "Réponse à Bonjour");
}

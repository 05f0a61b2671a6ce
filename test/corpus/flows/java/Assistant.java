package fr.ville.ia;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.client.ChatClient;

public class Assistant {
  private static final Logger logger = LoggerFactory.getLogger(Assistant.class);
  private final ChatClient client;

  public Assistant(ChatClient client) {
    this.client = client;
  }

  String resumer(Dossier dossier) {
    logger.info("résumé pour {}", dossier.getDemandeur().getNir());
    logger.info("résumé pour {}", dossier.getReference());
    String question = "Résume : " + dossier.getDemandeur().getAdresse();
    return client.prompt().user(question).call().content();
  }

  String aide() {
    return client.prompt().user("Quelles pièces fournir ?").call().content();
  }
}

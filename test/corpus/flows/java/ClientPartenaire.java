package fr.ville.guichet;

import dev.langchain4j.model.chat.ChatLanguageModel;
import io.sentry.Sentry;
import io.sentry.protocol.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import org.springframework.web.client.RestTemplate;

public class ClientPartenaire {
  private final RestTemplate rest = new RestTemplate();
  private final ChatLanguageModel modele;

  public ClientPartenaire(ChatLanguageModel modele) {
    this.modele = modele;
  }

  public void appeler(Demandeur demandeur) {
    rest.getForObject("https://api.partenaire.fr/droits?nir=" + demandeur.getNir(), String.class);
    rest.getForObject("https://api.partenaire.fr/droits/" + demandeur.getId(), String.class);
    HttpRequest.newBuilder(URI.create("https://api.partenaire.fr/?email=" + demandeur.getEmail())).build();
    User user = new User();
    user.setEmail(demandeur.getEmail());
    Sentry.setUser(user);
    Sentry.captureMessage("appel refusé");
    modele.generate("Analyse : " + demandeur.getPathologie());
    modele.generate("Donne les conditions de l'AAH");
  }
}

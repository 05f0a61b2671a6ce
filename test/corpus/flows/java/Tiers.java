package fr.ville.tiers;

import com.segment.analytics.Analytics;
import com.segment.analytics.messages.TrackMessage;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.sentry.Sentry;
import java.net.URL;
import java.util.Map;
import org.springframework.web.reactive.function.client.WebClient;

public class Tiers {
  private final WebClient web = WebClient.create();
  private final OpenAiChatModel modele = OpenAiChatModel.builder().apiKey("cle").build();

  void prevenir(Usager usager, Dossier dossier) throws Exception {
    Sentry.setExtra("nir", usager.getNir());
    Sentry.setTag("dossier", dossier.getNumero());
    new URL("https://sms.partenaire.fr/?to=" + usager.getTelephone()).openStream();
    new URL("https://sms.partenaire.fr/etat").openStream();
    web.get().uri("https://api.partenaire.fr/?courriel=" + usager.getCourriel()).retrieve();
    web.get().uri("https://api.partenaire.fr/" + usager.getId()).retrieve();
    modele.generate("Localise " + usager.getAdressePostale());
    modele.generate(String.format("Né le %s", usager.getDateNaissance()));
    modele.generate(dossier.getObjet());
    modele.generate("Dossier " + dossier.getNumero());
  }
}

package fr.ville.exemple.agents;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.declarative.SequenceAgent;
import dev.langchain4j.service.UserMessage;
import jakarta.inject.Inject;

/** Des agents qui trient et résument le courrier. Tout est fictif. */
public class CourrierAgents {

    public interface Tri {
        @UserMessage("Trie ce courrier : {courrier}")
        @Agent("Trie le courrier")
        String trier(String courrier);
    }

    public interface Suite {
        @SequenceAgent(outputKey = "resume", subAgents = { Tri.class })
        String traiter(String courrier);
    }

    public interface Annuaire {
        @Deprecated
        String service(String nom);
    }

    @Inject
    Tri tri;

    @Inject
    Suite suite;

    @Inject
    Annuaire annuaire;

    public String demander(String courrier) {
        return tri.trier(courrier);
    }

    public String tout(String courrier) {
        return suite.traiter(courrier);
    }

    public String service(String nom) {
        return annuaire.service(nom);
    }

    public String nom() {
        return tri.toString();
    }
}

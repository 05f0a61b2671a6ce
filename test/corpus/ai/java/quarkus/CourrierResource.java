package fr.region.quarkus;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/courriers")
public class CourrierResource {

    @Inject
    Redacteur redacteur;

    @Inject
    Imprimante imprimante;

    @POST
    public String creer(String demande) {
        String lettre = redacteur.ecrire(demande);
        imprimante.ecrire(lettre);
        return lettre;
    }

    static class Imprimante {
        void ecrire(String lettre) {
            System.out.println(lettre);
        }
    }
}

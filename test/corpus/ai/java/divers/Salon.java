package fr.ville.salon;

import java.util.ArrayList;
import java.util.List;

/** Salon de discussion entre agents. */
public class Salon {

    private final List<String> messages = new ArrayList<>();

    public Salon chat() {
        return this;
    }

    public Salon completions() {
        return this;
    }

    public String create(String texte) {
        messages.add(texte);
        return texte;
    }

    public static void main(String[] args) {
        Salon client = new Salon();
        client.chat().completions().create("Réunion à 14 h");
        System.out.println(client.chat().create("Café"));
    }
}

package fr.ville.courriers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class TriCourrier {

    private final ResumeCourrier resume;

    public TriCourrier(ResumeCourrier resume) {
        this.resume = resume;
    }

    public Map<String, List<String>> trier(List<String> courriers) {
        return courriers.stream()
                .map(courrier -> resume.resumer(courrier))
                .collect(Collectors.groupingBy(this::service));
    }

    private String service(String texte) {
        return texte.contains("permis") ? "urbanisme" : "accueil";
    }
}

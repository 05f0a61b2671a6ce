package fr.departement.rsa;

@Entity
public class DossierRsa {
    @Id private Long id;
    private String nomJeuneFille;
    private String numeroAllocataire;
    private BigDecimal ressourcesMensuelles;
    private String situationMatrimoniale;
    private Integer nombreEnfantsACharge;
    private boolean enceinte;
    private String titreSejour;
    private String niveauEtudes;
    private String codePostalAgence;
    private String nomFichierJustificatif;
    private String etatDossier;
    private String emailTemplateId;
    private LocalDate dateDepot;
}

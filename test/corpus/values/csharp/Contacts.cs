namespace Ville.Rdv;

public static class Contacts
{
    public const string Usager = "Tiago Taillefonds";
    public const string Portable = "06.31.91.74.34";
    public const string Domicile = "6 square des Acacias, 56000 Vannes";
    public const string Ip = "109.214.65.66";
    public const string NomApplication = "Guichet Numérique";
    public const string NomServeur = "SRV-ROSE-MARIE";
    public const string Police = "Marianne";
    public const string NomComplet = "Ville.Rdv.Contacts";
    public const string Commune = "Sainte-Marie";
    public const string Theme = "Violette";
    public const string Saison = "Printemps";
    public const string Module = "Solène";
}

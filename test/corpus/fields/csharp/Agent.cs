namespace Ville.Rh;

public class Agent
{
    public string Nom { get; set; } = "";
    public string Prenom { get; set; } = "";
    public string CourrielPersonnel { get; set; } = "";
    public string NumeroSecuriteSociale { get; set; } = "";
    public decimal SalaireNet { get; set; }
    public string SyndicatAdhesion { get; set; } = "";
    public string Immatriculation { get; set; } = "";
    public string MotifArretMaladie { get; set; } = "";
    public bool EstActif { get; set; }
    public int NombreConges { get; set; }
}

public class Impression
{
    public string NomImprimante { get; set; } = "";
    public string Titre { get; set; } = "";
    public string CheminFichier { get; set; } = "";
    public string AdresseCellule { get; set; } = "";
    public int Copies { get; set; }
}

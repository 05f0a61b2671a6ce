namespace Kommunen.Skola;

public class Elev
{
    public string Förnamn { get; set; }
    public string Efternamn { get; set; }
    public string Personnummer { get; set; }
    public DateTime Födelsedatum { get; set; }
    public string Kön { get; set; }
    public string Epost { get; set; }
    public string Mobil { get; set; }
    public string Gatuadress { get; set; }
    public string Postnummer { get; set; }
    public string Vårdnadshavare { get; set; }
    public string Diagnos { get; set; }
    public string Matallergier { get; set; }
    public bool HarFunktionsnedsättning { get; set; }
    public string Klass { get; set; }
    public string Läsår { get; set; }
}

public class Skolenhet
{
    public string Namn { get; set; }
    public string Besöksadress { get; set; }
    public string Postort { get; set; }
    public int AntalElever { get; set; }
    public string Diarienummer { get; set; }
}

public class Ladugård
{
    public string Barn { get; set; }
    public double Lon { get; set; }
    public string Filnamn { get; set; }
    public int AntalDjur { get; set; }
    public string Gift { get; set; }
    public string Make { get; set; }
}

using System;
using System.Collections.Generic;

namespace Ville.Guichet.Data;

public static class Seed
{
    public static readonly List<Usager> Usagers = new()
    {
        new Usager { Nom = "Delmontel", Prenom = "Hugo", Courriel = "maelyssabourdin@gmx-sud.eu", Nir = "270115683009614" },
        new Usager { Nom = "Taillefonds", Prenom = "Margaux", Courriel = "t.delmontel@boite-iroise.bzh", Nir = "2 84 03 22 721 021 68" },
    };

    public const string Iban = "LU11 0017 9359 2660 5292";
    public const string Telephone = "+352 621 706 907";
    public const string Carte = "4970856194185255";
    public static readonly Guid Id = new("5ff86c4f-4b93-4d7a-afb4-1c387add108e");
    public const string PublicKeyToken = "b77a5c561934e089";
    public const string AssemblyVersion = "10.0.19041.1";
    public const long Ticks = 638456142720000000;
    public const string Sid = "S-1-5-32-544";
}

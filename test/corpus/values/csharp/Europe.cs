namespace Gov.Border.Samples;

public static class Europe
{
    // Codice fiscale del richiedente
    public const string CodiceFiscale = "TCRMVL82A27F205R";
    // DNI del solicitante
    public const string Dni = "21633402Q";
    public const string Nie = "X5462466N";
    public const string NumeroSeguridadSocial = "463687417048";
    // Steuer-Identifikationsnummer
    public const string SteuerId = "42340156780";
    public const string Personnummer = "19890703-4741";
    public const string PersonnummerUtanStreck = "5801086538";
    public const string Pesel = "90092580762";
    public const string Bsn = "657916249";
    public const string Nif = "228496772";
    public const string NationalInsuranceNumber = "RC 42 86 95 D";
    public const string NhsNumber = "462 093 4968";
    public const string Fodselsnummer = "14096203005";
    public const string Ahv = "756.3521.6599.57";
    public const string InvoiceNumber = "230450626";
    public const string CompanyVat = "ESB78640570";
    public const string Rowversion = "0x00000000000007D1";
    public const string TelemetryKey = "71b6b903-8fca-45e3-a1c7-4db91e273f5f";
    public const string Order = "PO-59473906320";
    public const int BufferSize = 123456782;
    public const string PartNumber = "9738994215";
}

namespace Gov.Portal;

public record Citizen(
    string GivenName,
    string FamilyName,
    string Email,
    string NationalInsuranceNumber,
    string NhsNumber,
    string PostalAddress,
    string Nationality,
    string CorrelationId,
    string TenantName);

public class Widget
{
    public string EventName { get; set; } = "";
    public string State { get; set; } = "";
    public string RoleName { get; set; } = "";
    public string DateFormat { get; set; } = "";
}

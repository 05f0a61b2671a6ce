package people

type P struct{ Name, DOB, SSN, Addr string }

var people = []P{
	{Name: "Elodie Brunaudier", DOB: "1980-05-02", SSN: "318-46-7306", Addr: "9 rue du Port, 17000 La Rochelle"},
	{Name: "Hugo Kervadoux", DOB: "1990-02-04", SSN: "427-69-1647"},
}

const (
	MacPoste  = "3c:18:4d:3f:27:29"
	Reference = "213-20-76994"
	Fuseau    = "Europe/Paris"
	Locale    = "fr_FR"
	NomTable  = "martin_archive"
	Oui       = "2024-11-24"
	Semver    = "1.22.0-rc.1+build.20240312"
)

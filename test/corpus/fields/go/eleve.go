package scolarite

type Eleve struct {
	INE           string
	NomFamille    string
	Prenom        string
	DateNaissance string
	Handicap      string
	CourrielParent string
	Classe        string
	CodeUAI       string
}

type Requete struct {
	Methode     string
	Chemin      string
	NomEntete   string
	CookieAge   int
	Signature   string
}

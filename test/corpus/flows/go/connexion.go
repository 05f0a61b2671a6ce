package guichet

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"net/url"
)

func Connexion(u *User, id string) {
	log.Printf("connexion de %s", u.Email)
	slog.Info("compte", "naissance", u.BirthDate)
	name := u.LastName
	fmt.Println("usager", name)
	log.Printf("connexion de %s", u.ID)
	log.Printf("connexion de %s", mask(u.Email))
	name = "anonyme"
	fmt.Println("usager", name)
	log.Println(len(u.Email))
	log.Println("email sent")
	http.Get("https://api.partenaire.fr/?email=" + url.QueryEscape(u.Email))
	http.Get("https://api.partenaire.fr/users/" + id)
	line := fmt.Sprintf("tel %s", u.PhoneNumber)
	log.Print(line)
	log.Print(fmt.Errorf("refused"))
}

func mask(v string) string {
	return v[:2] + "***"
}

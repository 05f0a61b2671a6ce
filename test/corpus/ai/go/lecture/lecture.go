// Package lecture lit les pièces par le service de la région. Tout est fictif.
package lecture

import (
	"bytes"
	"net/http"
	"net/url"
	"os"
	"path"
)

var racine = os.Getenv("LECTURE")

func Lire(octets []byte) (*http.Response, error) {
	adresse, err := url.Parse(racine)
	if err != nil {
		return nil, err
	}
	adresse.Path = path.Join(adresse.Path, "formrecognizer/documentModels/prebuilt-read:analyze")
	return http.Post(adresse.String(), "application/pdf", bytes.NewReader(octets))
}

func Deposer(octets []byte) (*http.Response, error) {
	adresse, err := url.Parse(racine)
	if err != nil {
		return nil, err
	}
	adresse.Path = path.Join(adresse.Path, "depots/pieces")
	return http.Post(adresse.String(), "application/pdf", bytes.NewReader(octets))
}

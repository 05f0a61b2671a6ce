package http

import (
	"os"

	"github.com/go-resty/resty/v2"
)

var passerelle = resty.New().SetBaseURL("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1").SetAuthToken(os.Getenv("OVH_TOKEN"))

var annuaire = resty.New().SetBaseURL("https://annuaire.exemple.gouv.fr")

func Vecteurs(textes []string) (*resty.Response, error) {
	return passerelle.R().
				SetBody(map[string]any{"model": "bge-m3", "input": textes}).
				Post("/embeddings")
}

func Personne(id string) (*resty.Response, error) {
	return annuaire.R().SetPathParam("id", id).Get("/personnes/{id}")
}

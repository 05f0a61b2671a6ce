package http

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
)

const (
	base          = "https://api.mistral.ai"
	documentation = "https://docs.mistral.ai/api/"
)

type demande struct {
	Model    string              `json:"model"`
	Messages []map[string]string `json:"messages"`
}

func Demander(question string) (*http.Response, error) {
	corps, err := json.Marshal(demande{Model: "mistral-small-latest", Messages: []map[string]string{{"role": "user", "content": question}}})
	if err != nil {
		return nil, err
	}
	requete, err := http.NewRequest(http.MethodPost, base+"/v1/chat/completions", bytes.NewReader(corps))
	if err != nil {
		return nil, err
	}
	requete.Header.Set("Authorization", "Bearer "+os.Getenv("MISTRAL_API_KEY"))
	return http.DefaultClient.Do(requete)
}

func Etat() (*http.Response, error) {
	return http.Get("https://status.mistral.ai")
}

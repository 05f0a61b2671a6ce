package http

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
)

// adresse d'OpenAI ou d'un serveur compatible.
func adresse() string {
	if url := os.Getenv("OPENAI_BASE_URL"); url != "" {
		return url
	}
	return "https://api.openai.com/v1"
}

func Completer(corps []byte) (*http.Response, error) {
	return http.Post(fmt.Sprintf("%s/chat/completions", adresse()), "application/json", bytes.NewReader(corps))
}

func Alerter(salon string, corps []byte) (*http.Response, error) {
	return http.Post("https://tchap.exemple.gouv.fr/messages/"+salon, "application/json", bytes.NewReader(corps))
}

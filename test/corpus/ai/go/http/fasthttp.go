package http

import (
	"strings"

	"github.com/valyala/fasthttp"
)

const ollama = "http://localhost:11434"

func Generer(corps string) (string, error) {
	requete, reponse := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
	requete.SetRequestURI(ollama + "/api/generate")
	requete.Header.SetMethod("POST")
	requete.SetBodyString(corps)
	err := fasthttp.Do(requete, reponse)
	return string(reponse.Body()), err
}

func Majuscules(texte string) string {
	return strings.ToUpper(texte)
}

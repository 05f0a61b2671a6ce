package main

import (
	"context"
	"fmt"
	"os"

	"github.com/openai/openai-go/v2"

	"exemple.fr/ville/responses"
)

func main() {
	client := openai.NewClient()
	assistant := responses.Assistant{OpenAI: &client}
	texte, err := assistant.Repondre(context.Background(), os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "assistant.Repondre :", err)
		os.Exit(1)
	}
	fmt.Println(texte)
}

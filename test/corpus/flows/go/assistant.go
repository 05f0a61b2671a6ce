package guichet

import (
	"context"
	"log"

	"github.com/getsentry/sentry-go"
	openai "github.com/sashabaranov/go-openai"
)

func Resume(ctx context.Context, c *openai.Client, p Patient) {
	prompt := "Diagnostic : " + p.Diagnosis
	c.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: prompt}}})
	c.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: "Bonjour"}}})
	sentry.ConfigureScope(func(s *sentry.Scope) { s.SetUser(sentry.User{Email: p.Email}) })
	sentry.CaptureMessage("refus")
	log.Println("patient", p.NhsNumber)
	log.Println("version", Version)
}

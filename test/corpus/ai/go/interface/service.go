package service

import (
	"context"

	openai "github.com/sashabaranov/go-openai"
)

// Completeur est ce que le service demande ; une doublure le remplace dans les essais.
type Completeur interface {
	CreateChatCompletion(ctx context.Context, r openai.ChatCompletionRequest) (openai.ChatCompletionResponse, error)
}

type Service struct{ ia Completeur }

func Nouveau() Service { return Service{ia: openai.NewClient("…")} }

func (s Service) Resumer(ctx context.Context, texte string) (openai.ChatCompletionResponse, error) {
	return s.ia.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4oMini})
}

// Package resume résume les courriers reçus. Données fictives.
package resume

import (
	"context"
	"fmt"

	"github.com/openai/openai-go"
	"github.com/openai/openai-go/option"
)

const adresse = "https://albert.api.etalab.gouv.fr/v1"

// Service appelle client.Chat.Completions.New pour chaque courrier.
type Service struct {
	client openai.Client
}

func Nouveau(cle string) *Service {
	return &Service{client: openai.NewClient(option.WithBaseURL(adresse), option.WithAPIKey(cle))}
}

func (s *Service) Resumer(ctx context.Context, courrier string) (string, error) {
	reponse, err := s.client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Model:    "albert-small",
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Résume : " + courrier)},
	})
	if err != nil {
		return "", fmt.Errorf("s.client.Chat.Completions.New : %w", err)
	}
	return reponse.Choices[0].Message.Content, nil
}

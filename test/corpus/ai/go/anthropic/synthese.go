package synthese

import (
	"context"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
)

type Messagerie interface {
	New(ctx context.Context, texte string) error
}

type Synthese struct {
	client   anthropic.Client
	Messages Messagerie
}

func Creer(cle string, m Messagerie) Synthese {
	return Synthese{client: anthropic.NewClient(option.WithAPIKey(cle)), Messages: m}
}

func (s Synthese) Rediger(ctx context.Context, rapport string) (*anthropic.Message, error) {
	message, err := s.client.Messages.New(ctx, anthropic.MessageNewParams{
		MaxTokens: 1024,
		Model:     anthropic.ModelClaudeSonnet4_5,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(rapport))},
	})
	if err != nil {
		return nil, err
	}
	return message, s.Messages.New(ctx, "synthèse prête")
}

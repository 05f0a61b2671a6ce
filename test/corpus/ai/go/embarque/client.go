package embarque

import (
	"context"

	"github.com/anthropics/anthropic-sdk-go"
)

// Un client qui a tout ce qu'a celui de la bibliothèque.
type Client struct {
	*anthropic.Client
	service string
}

type Journal struct {
	Lignes []string
}

// Une structure du même nom de champ, sans modèle derrière.
type Archive struct {
	Journal
	Messages Boite
}

func (c *Client) Rediger(ctx context.Context, corps anthropic.MessageNewParams) (*anthropic.Message, error) {
	return c.Messages.New(ctx, corps)
}

func (a *Archive) Ranger(ctx context.Context, texte string) error {
	return a.Messages.New(ctx, texte)
}

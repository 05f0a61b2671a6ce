package rerank

import (
	"context"

	cohere "github.com/cohere-ai/cohere-go/v2"
	client "github.com/cohere-ai/cohere-go/v2/client"
	"github.com/qdrant/go-client/qdrant"
)

func Reclasser(ctx context.Context, cle, question string, extraits []*cohere.RerankRequestDocumentsItem) (*cohere.RerankResponse, error) {
	co := client.NewClient(client.WithToken(cle))
	return co.Rerank(ctx, &cohere.RerankRequest{Query: question, Documents: extraits})
}

func Repondre(ctx context.Context, co *client.Client, question string) (*cohere.NonStreamedChatResponse, error) {
	return co.Chat(ctx, &cohere.ChatRequest{Message: question})
}

func Voisins(ctx context.Context, base *qdrant.Client, vecteur []float32) ([]*qdrant.ScoredPoint, error) {
	return base.Query(ctx, &qdrant.QueryPoints{CollectionName: "actes", Query: qdrant.NewQuery(vecteur...)})
}

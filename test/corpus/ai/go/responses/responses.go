package responses

import (
	"context"

	"github.com/openai/openai-go/v2"
	"github.com/openai/openai-go/v2/responses"
)

// Assistant garde un client ; Responses.New est appelé pour chaque question.
type Assistant struct {
	OpenAI *openai.Client
}

func (a Assistant) Repondre(ctx context.Context, question string) (string, error) {
	r, err := a.OpenAI.Responses.New(ctx, responses.ResponseNewParams{
		Model: openai.ChatModelGPT4oMini,
		Input: responses.ResponseNewParamsInputUnion{OfString: openai.String(question)},
	})
	if err != nil {
		return "", err
	}
	return r.OutputText(), nil
}

func (a Assistant) Vecteur(ctx context.Context, texte string) ([]float64, error) {
	r, err := a.OpenAI.Embeddings.New(ctx, openai.EmbeddingNewParams{
		Model: openai.EmbeddingModelTextEmbedding3Small,
		Input: openai.EmbeddingNewParamsInputUnion{OfString: openai.String(texte)},
	})
	if err != nil {
		return nil, err
	}
	return r.Data[0].Embedding, nil
}

package note

import (
	"context"

	"github.com/tmc/langchaingo/embeddings"
	"github.com/tmc/langchaingo/llms"
	"github.com/tmc/langchaingo/llms/mistral"
	"github.com/tmc/langchaingo/llms/ollama"
	"github.com/tmc/langchaingo/prompts"
)

func Ecrire(ctx context.Context, sujet string) (string, error) {
	llm, err := mistral.New(mistral.WithModel("mistral-small-latest"))
	if err != nil {
		return "", err
	}
	invite, err := prompts.NewPromptTemplate("Note sur {{.sujet}}", []string{"sujet"}).Format(map[string]any{"sujet": sujet})
	if err != nil {
		return "", err
	}
	return llms.GenerateFromSinglePrompt(ctx, llm, invite)
}

func Discuter(ctx context.Context, texte string) (*llms.ContentResponse, error) {
	llm, err := ollama.New(ollama.WithModel("mistral"))
	if err != nil {
		return nil, err
	}
	return llm.GenerateContent(ctx, []llms.MessageContent{llms.TextParts(llms.ChatMessageTypeHuman, texte)})
}

func Vecteur(ctx context.Context, e embeddings.Embedder, texte string) ([]float32, error) {
	return e.EmbedQuery(ctx, texte)
}

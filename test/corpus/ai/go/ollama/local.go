package ollama

import (
	"context"
	"strings"

	"github.com/ollama/ollama/api"
)

func Completer(ctx context.Context, invite string) (string, error) {
	client, err := api.ClientFromEnvironment()
	if err != nil {
		return "", err
	}
	var sortie strings.Builder
	err = client.Generate(ctx, &api.GenerateRequest{Model: "mistral", Prompt: invite}, func(r api.GenerateResponse) error {
		sortie.WriteString(r.Response)
		return nil
	})
	return sortie.String(), err
}

func Installer(ctx context.Context, client *api.Client, nom string) error {
	return client.Pull(ctx, &api.PullRequest{Model: nom}, func(api.ProgressResponse) error { return nil })
}

type Generateur struct{}

func (Generateur) Generate(ctx context.Context, nom string) string { return nom + ".pdf" }

func Pdf(ctx context.Context) string {
	return Generateur{}.Generate(ctx, "attestation")
}

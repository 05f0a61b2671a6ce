package gemini

import (
	"context"

	"cloud.google.com/go/storage"
	"google.golang.org/genai"
)

func Decrire(ctx context.Context, texte string) (string, error) {
	client, err := genai.NewClient(ctx, &genai.ClientConfig{Backend: genai.BackendVertexAI, Project: "archives-exemple", Location: "europe-west9"})
	if err != nil {
		return "", err
	}
	reponse, err := client.Models.GenerateContent(ctx, "gemini-2.5-flash", genai.Text(texte), nil)
	if err != nil {
		return "", err
	}
	return reponse.Text(), nil
}

func Lire(ctx context.Context, nom string) (*storage.Reader, error) {
	client, err := storage.NewClient(ctx)
	if err != nil {
		return nil, err
	}
	return client.Bucket("archives").Object(nom).NewReader(ctx)
}

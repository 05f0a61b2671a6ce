package faux

import (
	"context"
	"testing"
)

type fauxClient struct{ recus []string }

func (f *fauxClient) CreateChatCompletion(_ context.Context, question string) (string, error) {
	f.recus = append(f.recus, question)
	return "Réponse", nil
}

func TestDemander(t *testing.T) {
	client := &fauxClient{}
	if _, err := client.CreateChatCompletion(context.Background(), "Bonjour"); err != nil {
		t.Fatal(err)
	}
	if len(client.recus) != 1 {
		t.Fatalf("%d questions", len(client.recus))
	}
}

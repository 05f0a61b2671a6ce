package main

import (
	"context"
	"fmt"
	"log"
	"os"

	gpt "github.com/sashabaranov/go-openai"
)

func demander(ctx context.Context, client *gpt.Client, question string) string {
	reponse, err := client.CreateChatCompletion(ctx, gpt.ChatCompletionRequest{
		Model:    gpt.GPT4oMini,
		Messages: []gpt.ChatCompletionMessage{{Role: gpt.ChatMessageRoleUser, Content: question}},
	})
	if err != nil {
		log.Fatal(err)
	}
	return reponse.Choices[0].Message.Content
}

func main() {
	client := gpt.NewClient(os.Getenv("OPENAI_API_KEY"))
	fmt.Println(demander(context.Background(), client, "Horaires de la piscine ?"))
	vecteurs, err := client.CreateEmbeddings(context.Background(), gpt.EmbeddingRequest{Input: []string{"piscine"}, Model: gpt.SmallEmbedding3})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(vecteurs.Data))
}

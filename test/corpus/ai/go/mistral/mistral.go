package mistral

import (
	"os"

	sdk "github.com/gage-technologies/mistral-go"
	"github.com/gomarkdown/markdown"
	"google.golang.org/api/option"
)

func Demander(question string) (string, error) {
	client := sdk.NewMistralClientDefault(os.Getenv("MISTRAL_API_KEY"))
	reponse, err := client.Chat("mistral-tiny", []sdk.ChatMessage{{Content: question, Role: sdk.RoleUser}}, nil)
	if err != nil {
		return "", err
	}
	return reponse.Choices[0].Message.Content, nil
}

func Vecteurs(textes []string) (*sdk.EmbeddingResponse, error) {
	return sdk.NewMistralClientDefault("").Embeddings("mistral-embed", textes)
}

func Html(texte []byte) []byte {
	_ = option.WithoutAuthentication()
	return markdown.ToHTML(texte, nil, nil)
}

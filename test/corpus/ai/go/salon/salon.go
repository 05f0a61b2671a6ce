// Package salon : discussion entre agents, aucun modèle.
package salon

type Completions struct{ textes []string }

func (c *Completions) New(texte string) int {
	c.textes = append(c.textes, texte)
	return len(c.textes)
}

type Chat struct{ Completions *Completions }

type Client struct{ Chat Chat }

func Publier() int {
	client := Client{Chat: Chat{Completions: &Completions{}}}
	return client.Chat.Completions.New("Réunion à 14 h")
}

func Lire() []string {
	return (&Completions{textes: []string{"https://api.openai.com/v1/chat/completions"}}).textes
}

package tiers

import (
	"context"
	"fmt"
	"net/http"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/getsentry/sentry-go"
	"github.com/posthog/posthog-go"
)

func Prevenir(ctx context.Context, ph posthog.Client, claude anthropic.Client, u Usager, d Dossier) {
	http.Get(fmt.Sprintf("https://sms.partenaire.fr/?to=%s", u.Telephone))
	http.Get(fmt.Sprintf("https://api.partenaire.fr/%s", d.Numero))
	ph.Enqueue(posthog.Capture{DistinctId: u.ID, Event: "x", Properties: posthog.NewProperties().Set("courriel", u.Courriel)})
	ph.Enqueue(posthog.Capture{DistinctId: u.ID, Event: "x"})
	sentry.CaptureMessage("refus " + u.NumeroSecuriteSociale)
	sentry.CaptureMessage("refus " + d.Numero)
	claude.Messages.New(ctx, anthropic.MessageNewParams{Messages: []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(u.AdressePostale))}})
	claude.Messages.New(ctx, anthropic.MessageNewParams{Messages: []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(d.Objet))}})
	http.NewRequest("GET", "https://api.partenaire.fr/?courriel="+u.Courriel, nil)
	http.NewRequest("GET", "https://api.partenaire.fr/etat", nil)
}

package main

import (
	"log/slog"
	"net/http"
)

func suivre(w http.ResponseWriter, r *http.Request, u *Usager, d Dossier) {
	slog.Info("suivi", "email", u.Email)
	slog.Info("suivi", "dossier", d.Numero)
	http.Redirect(w, r, "/fin?telephone="+u.Telephone, http.StatusFound)
	slog.Info("suivi", "taille", len(u.Email))
}

package resume

import (
	"encoding/json"
	"io"
	"net/http"
)

func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	corps, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "lecture impossible", http.StatusBadRequest)
		return
	}
	texte, err := s.Resumer(r.Context(), string(corps))
	if err != nil {
		http.Error(w, "modèle injoignable", http.StatusBadGateway)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"resume": texte})
}

func Routes(s *Service) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/v1/chat/completions", s)
	return mux
}

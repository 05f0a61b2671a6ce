package score

import (
	"sync"

	ort "github.com/yalue/onnxruntime_go"
)

type Score struct {
	session *ort.AdvancedSession
	sortie  *ort.Tensor[float32]
}

func Ouvrir(chemin string, entree, sortie *ort.Tensor[float32]) (*Score, error) {
	session, err := ort.NewAdvancedSession(chemin, []string{"dossier"}, []string{"score"}, []ort.Value{entree}, []ort.Value{sortie}, nil)
	return &Score{session: session, sortie: sortie}, err
}

func (s *Score) Noter() (float32, error) {
	if err := s.session.Run(); err != nil {
		return 0, err
	}
	return s.sortie.GetData()[0], nil
}

type tache struct{ sync.Mutex }

func (t *tache) Run() error { return nil }

func Lancer() error { return (&tache{}).Run() }

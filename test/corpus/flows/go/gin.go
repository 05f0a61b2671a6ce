package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

func Creer(c *gin.Context, logger *zap.Logger, d Demande) {
	logger.Info("demande", zap.String("courriel", d.Courriel))
	logger.Sugar().Infof("nir %s", d.NumeroSecuriteSociale)
	logger.Info("demande", zap.String("id", d.ID))
	logger.Info("chemin", zap.String("chemin", c.Request.URL.Path))
	c.Redirect(http.StatusFound, "/suite?nom="+d.NomNaissance)
	c.Redirect(http.StatusFound, "/dossiers/"+d.ID)
	texte := decrire(d)
	logger.Warn(texte)
	logger.Warn("demande incomplète")
}

func decrire(d Demande) string {
	return "tel " + d.Telephone
}

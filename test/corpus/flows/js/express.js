const express = require('express');
const pino = require('pino')();
const { masquer } = require('./masquer');

const app = express();

app.post('/inscription', (req, res) => {
  const { email, prenom, telephone } = req.body;
  pino.info({ email }, 'inscription');
  console.log(`bonjour ${prenom}`);
  pino.info({ email: masquer(email) }, 'inscription');
  res.redirect('/sms?telephone=' + telephone);
});

app.get('/etat', (req, res) => {
  pino.info(req.path);
  res.redirect('/accueil');
  console.log(process.version);
});

app.get('/dossier/:id', (req, res) => {
  pino.info({ id: req.params.id }, 'dossier');
  pino.error({ nir: req.query.nir }, 'introuvable');
});

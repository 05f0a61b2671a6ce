import express from 'express';
import { repondre } from './robot.js';

const app = express();
app.use(express.json());

app.post('/questions', async (requete, reponse) => {
  const texte = await repondre(requete.body.question);
  reponse.json({ texte });
});

app.get('/chat/completions', (requete, reponse) => {
  reponse.status(410).send('Ancienne adresse');
});

app.listen(3000);

import { useForm } from './form';

export function Inscription() {
  const { register } = useForm();
  return (
    <form>
      <label htmlFor="p">Prénom</label>
      <input id="p" name="prenom" autoComplete="given-name" />
      <input name="nom" autoComplete="family-name" />
      <input name="courriel" type="email" />
      <input name="telephone" type="tel" />
      <input name="date-naissance" type="date" />
      <input name="numero-secu" />
      <input name="recherche" type="search" />
      <input name="conditions" type="checkbox" />
      <select name="page" />
      <button name="action">OK</button>
    </form>
  );
}

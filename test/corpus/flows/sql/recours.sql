-- Everyone here is fictitious.
CREATE OR REPLACE FUNCTION recours_depose(p_courriel text, p_numero text) RETURNS void AS $$
BEGIN
  RAISE NOTICE 'recours de %', p_courriel;
  RAISE NOTICE 'recours %', p_numero;
  RAISE NOTICE 'empreinte %', md5(p_courriel);
  RAISE EXCEPTION 'inconnu : %', NEW.numero_securite_sociale;
END;
$$ LANGUAGE plpgsql;

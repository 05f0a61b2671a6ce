import assert from 'node:assert/strict';
import { messagesOfSql } from '../../../../src/core/personal-data/flows/sql-messages.ts';
import { SourceDocument } from '../../../../src/core/text/document.ts';

/** A statement, and the kinds of data that it writes to a log. */
const cases: readonly (readonly [text: string, ...categories: string[]])[] = [
  ["RAISE NOTICE 'relance %', v_email;", 'email'],
  ["RAISE EXCEPTION 'usager inconnu : %', NEW.numero_secu USING ERRCODE = 'P0001';", 'social-security-number'],
  ["raise log 'usager % %', usager.nir, usager.date_naissance;", 'social-security-number', 'birth-date'],
  ["DBMS_OUTPUT.PUT_LINE('Courriel : ' || v_email);", 'email'],
  ["dbms_output.put_line('NIR ' || UPPER(rec.NIR));", 'social-security-number'],
  ["PRINT 'Email ' + @Email", 'email'],
  ["RAISERROR('Usager %s', 16, 1, @Email)", 'email'],
  ["RAISE_APPLICATION_ERROR(-20001, 'Inconnu : ' || p_telephone);", 'phone'],
  ["SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = CONCAT('Inconnu : ', p_email);", 'email'],
  ["RAISE NOTICE 'fini';"],
  ["RAISE NOTICE 'email absent';"],
  ["RAISE NOTICE '% lignes', v_total;"],
  ["RAISE NOTICE 'email %', md5(v_email);"],
  ["RAISE NOTICE 'taille %', length(v_email);"],
  ["RAISE NOTICE 'debut %', left(v_email, 2);"],
  ["-- RAISE NOTICE '%', v_email;"],
  ["PRINT 'fini'\nSELECT @Email"],
  ["RAISE NOTICE 'fini'; UPDATE usagers SET email = v_email;"],
  ["DBMS_OUTPUT.PUT_LINE('fini') ; v_email := NULL;"],
  ['SELECT print, email FROM usagers;'],
  ['SELECT print AS sortie, email FROM usagers;'],
];

describe('personal data that procedures of SQL write to a log', () => {
  for (const [text, ...categories] of cases) {
    it(`${text}: ${categories.join(', ') || 'none'}`, () => {
      const flows = messagesOfSql(new SourceDocument('a.sql', 'sql', text));
      assert.deepEqual(
        flows.map(({ category }) => category),
        categories,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { InsertReader } from '../../../src/core/personal-data/values/insert-columns.ts';
import { find } from './find.ts';

/** SQL, and the name of the column of each X in it. */
const cases: readonly (readonly [text: string, ...headers: (string | undefined)[]])[] = [
  ['INSERT INTO t (a, b) VALUES (X, X);', 'a', 'b'],
  ["insert into t(a,b) values ('X','X'),\n('X','X');", 'a', 'b', 'a', 'b'],
  ['INSERT INTO "public"."t" ("a", `b`) VALUES (X, X)', 'a', 'b'],
  ["INSERT INTO t (a, b) VALUES ('1, (2', X);", 'b'],
  ["INSERT INTO t (a, b) VALUES ('l''X', X);", 'a', 'b'],
  ['INSERT INTO t (a, b) VALUES (f(1, X), X);', 'a', 'b'],
  ["-- Jeu d'essai\nINSERT INTO t (a, b) VALUES (X, X); -- l'X\n", 'a', 'b', undefined],
  ["INSERT INTO t (a, b) VALUES ('--', X);", 'b'],
  ['INSERT INTO t VALUES (X, X);', undefined, undefined],
  ['INSERT INTO t (a) VALUES (1); SELECT f(X);', undefined],
  ['INSERT INTO t (a) VALUES (1, X);', undefined],
  ['INSERT INTO t (a X', undefined],
  ['COPY t (a, b) FROM stdin;\nX\tX\nX\tX\n\\.\n\nX', 'a', 'b', 'a', 'b', undefined],
  ["COPY public.t (a, b) FROM stdin WITH (NULL '');\nl'x (\tX\n\\.\nINSERT INTO t (c) VALUES (X);", 'b', 'c'],
  ['COPY t (a, b) FROM stdin;\r\n1\tX\r\n\\.\r\n', 'b'],
  ["COPY t (a, b) TO '/tmp/x'; SELECT f(X);", undefined],
  ["COPY t (a, b) FROM '/tmp/x'; SELECT f(X);", undefined],
  ['COPY t (a) FROM stdin;\nX', 'a'],
  [')))X', undefined],
  [''],
];

describe('InsertReader', () => {
  for (const [text, ...headers] of cases) {
    it(`tells the columns of ${JSON.stringify(text)}`, () => {
      const reader = new InsertReader(text);
      const offsets = Array.from(text.matchAll(/X/g), (match) => match.index);
      assert.deepEqual(
        offsets.map((offset) => reader.headerAt(offset)),
        headers,
      );
    });
  }

  it('makes the names at the head announce the values of every row', () => {
    const rows = "('Delmas', '111222334', 3), ('Delmas', '152477184', 4)";
    const found = (sql: string): number => find(sql, 'sql').length;
    assert.equal(found(`INSERT INTO t (nom, bsn, rang) VALUES ${rows.replace('111222334', '152477184')};`), 2);
    assert.equal(found(`INSERT INTO t (nom, bsn, rang) VALUES ${rows};`), 1);
    assert.equal(found(`INSERT INTO t (nom, dossier, rang) VALUES ${rows};`), 0);
  });

  it('finds the names in the rows of COPY', () => {
    const sql =
      'COPY agent (id, nom, prenom) FROM stdin;\n1\tVasseur\tMaëlle\n2\tBenhamou\tYanis\n\\.\nVasseur\tMaëlle\n';
    assert.equal(find(sql, 'sql').length, 4);
    assert.equal(find(sql.replace('nom, prenom', 'commune, voie'), 'sql').length, 0);
  });
});

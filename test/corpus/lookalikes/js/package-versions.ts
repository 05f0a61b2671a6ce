import x from 'https://esm.sh/preact@10.25.1/hooks';

export const versions = {
  node: '22.11.0',
  chrome: '131.0.6778.85',
  oracle: '19.3.0.0',
  windows: '10.0.22631.4460',
  section: '6.1.3.2',
  wcag: '1.4.11',
  rgaa: '10.9.1',
  scoped: '@etalab/decoupage-administratif@4.0.0',
  integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
  commit: '0612345678abcdef0612345678abcdef06123456',
  short: '0612345678abc',
  tag: 'v2024.11.24-1',
  docker: 'node@sha256:401547ca63e487eafe878543410b37c05c6d61c3fe2d361d2be5a4ebf75a98b4',
  matrice: x,
};

class PazienteTest {
  @Test
  void lettura() {
    assertEquals("Loredana", paziente.getNome());
    assertThat(paziente.getCognome()).isEqualTo("Scarpellini");
    assertEquals("1975-04-19", paziente.getDataNascita());
    assertEquals("Loredana", reparto.getTitolo());
    assertThat(colonna.getCognome()).isEqualTo("Cognome");
    assertEquals("2021-04-19", paziente.getModificato());
  }
}

package no.kommune.sosial

import java.time.LocalDate

data class Søker(
    val fornavn: String,
    val etternavn: String,
    val fødselsnummer: String,
    val foedselsdato: LocalDate,
    val kjønn: String,
    val bostedsadresse: String,
    val poststed: String,
    val tlfPrivat: String,
    val kontonummer: String,
    val sivilstand: String,
    val statsborgerskap: String,
    val årsinntekt: Int,
    val sykemelding: String?,
    val fagforeningsmedlem: Boolean,
    val søknadsdato: LocalDate,
    val saksnummer: String,
)

data class Ektefelle(val fnr: String, val navn: String)

data class Vedlegg(
    val filnavn: String,
    val tittel: String,
    val størrelse: Long,
    val antallSider: Int,
)

data class Kommune(
    val navn: String,
    val kommunenummer: String,
    val land: String,
    val organisasjonsnummer: String,
)

val fnr = 0.02
val HENT_ADRESSE = "graphql/hent-adresse.graphql"
val lån = 3

package org.elmport.elm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalIdentifierTest {

    private static final Concept IRELAND = Concept.of("http://publications.europa.eu/resource/authority/country/IRL");

    @Test
    void standsWhereverAnIdentifierMay() {
        // given
        LegalIdentifier legal = LegalIdentifier.builder()
                .notation(Notation.of("VATIE-0000000A"))
                .schemeName("VAT")
                .nodeId("urn:epass:legalIdentifier:1")
                .spatial(IRELAND)
                .build();

        // when
        Organisation organisation = Organisation.builder("urn:epass:org:1")
                .addIdentifier(legal)
                .addIdentifier(Identifier.builder().notation(Notation.of("1")).build())
                .build();

        // then
        assertThat(organisation.identifier()).hasSize(2).first().isEqualTo(legal);
        assertThat(legal.spatial()).contains(IRELAND);
        assertThat(legal.nodeId()).isEqualTo("urn:epass:legalIdentifier:1");
    }

    @Test
    void theBuilderStartsAfresh() {
        // given
        LegalIdentifier.Builder builder = LegalIdentifier.builder().schemeName("VAT");

        // when
        LegalIdentifier first = builder.build();
        LegalIdentifier second =
                builder.notation(Notation.of("2")).spatial(IRELAND).build();

        // then
        assertThat(first.spatial()).isEmpty();
        assertThat(second.schemeName()).isEmpty();
        assertThat(second.notation()).contains(Notation.of("2"));
        assertThat(second.spatial()).contains(IRELAND);
    }

    @Test
    void nodesThatDifferInTheirIriAreNotTheSame() {
        assertThat(note("urn:epass:note:1")).isEqualTo(note("urn:epass:note:1")).isNotEqualTo(note("urn:epass:note:2"));
    }

    private static Note note(String iri) {
        return Note.builder()
                .nodeId(iri)
                .addNoteLiteral(LangString.of("en", "passed"))
                .build();
    }
}

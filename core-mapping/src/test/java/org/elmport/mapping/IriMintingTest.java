package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.elm.LangString;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.Test;

class IriMintingTest {

    @Test
    void trap32IdentifierComesFromThePrimaryKey() {
        // trap loq 32
        IriMinting minting = new IriMinting("https://id.uni.example/");

        assertThat(minting.record(RecordKind.COURSE, "CS 101/é"))
                .isEqualTo("https://id.uni.example/course/CS%20101%2F%C3%A9");
    }

    @Test
    void baseThatIsOpenIsClosed() {
        assertThat(new IriMinting("https://id.uni.example").record(RecordKind.OFFERING, "1"))
                .isEqualTo("https://id.uni.example/offering/1");
        assertThat(new IriMinting("urn:uni").record(RecordKind.OFFERING, "1")).isEqualTo("urn:uni:offering:1");
    }

    @Test
    void contentTellsThingsOfOneRecordApartAndTheirOrderDoesNot() {
        IriMinting minting = new IriMinting("urn:uni:");
        List<LangString> plan = List.of(LangString.of("en", "plan"));
        List<LangString> build = List.of(LangString.of("en", "build"));

        String first = minting.of("learning-outcome", RecordKind.COURSE, "1", plan);

        assertThat(first)
                .startsWith("urn:uni:learning-outcome:course:1:")
                .hasSize("urn:uni:learning-outcome:course:1:".length() + 20);
        assertThat(minting.of("learning-outcome", RecordKind.COURSE, "1", plan)).isEqualTo(first);
        assertThat(minting.of("learning-outcome", RecordKind.COURSE, "1", build))
                .isNotEqualTo(first);
    }

    @Test
    void identifierOfTheSourceCannotForgeAnother() {
        IriMinting minting = new IriMinting("urn:uni:");

        assertThat(minting.record(RecordKind.OFFERING, "course:1"))
                .isNotEqualTo(minting.of("offering", RecordKind.COURSE, "1"));
    }
}

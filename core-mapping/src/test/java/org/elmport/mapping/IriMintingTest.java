package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
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
    void trap32TitlesCodesPlacesAndPositionsChangeNoIdentifier() {
        // trap loq 32
        SpecificationFields.Builder before = Given.fields().addLearningOutcome(Text.of("en", "Site a turbine"));
        SpecificationFields.Builder after = SpecificationFields.builder()
                .addCode(new IdentifierCode("course code", "EN202"))
                .title(Text.of("en", "Energy from the tides"))
                .addFieldOfEducation(new Code("isced-f", "0732"))
                .addLanguage(new Code("language", "fr"))
                .addLearningOutcome(Text.of("en", "Site a turbine"))
                .addLearningOutcome(Text.of("en", "Explain how a turbine works"))
                .organisationId("O-1");
        CourseRecord elsewhere = new CourseRecord("C-1", Origin.row("other.csv", 77, Map.of()), after.build());

        MappingResult first = Given.map(before);
        MappingResult second = Given.map(elsewhere);

        assertThat(identifiers(first)).hasSize(3).isEqualTo(identifiers(second));
        assertThat(Given.specification(first)).isNotEqualTo(Given.specification(second));
    }

    private static Set<String> identifiers(MappingResult result) {
        return result.entities().stream().map(Entity::id).collect(Collectors.toSet());
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

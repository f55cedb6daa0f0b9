package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.RecordKind;
import org.elmport.record.Text;
import org.elmport.record.WebLink;
import org.junit.jupiter.api.Test;

class OrganisationMapperTest {

    @Test
    void trap27OrganisationWithoutAddressHasTheCountryThatIsSet() {
        // trap loq 27
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.builder()
                .kind(
                        RecordKind.ORGANISATION,
                        KindOptions.builder().country("FI").build())
                .build());
        OrganisationRecord nowhere = OrganisationRecord.builder("O-1", Origin.NONE)
                .legalName(Text.of("en", "Aldermoor"))
                .build();

        MappingResult result = mapping.map(nowhere);

        assertThat(Given.entity(result, Location.class)
                        .address()
                        .get(0)
                        .countryCode()
                        .orElseThrow()
                        .uri())
                .endsWith("/country/FIN");
        Given.finding(result, MappingFinding.DEFAULT_USED);
    }

    @Test
    void organisationWithoutCountryIsHeldBackWithOneFinding() {
        OrganisationRecord nowhere = OrganisationRecord.builder(
                        "O-1", Origin.row("organisations.csv", 4, Map.of("places", "country")))
                .legalName(Text.of("en", "Aldermoor"))
                .build();

        MappingResult result = Given.map(nowhere);

        assertThat(result.findings()).hasSize(1);
        Finding finding = Given.finding(result, MappingFinding.FACT_MISSING);
        assertThat(finding.source().toString()).isEqualTo("organisations.csv:4 country");
        assertThat(finding.remedy()).contains("mapping.organisation.country", "mapping.institution-country");
        assertThat(result.entities()).isEmpty();
    }

    @Test
    void trap22CountriesAndRegionsAreDifferentLists() {
        // trap loq 22 and 23
        Place place = new Place(
                Text.of("en", "Campus"),
                Text.of("en", "1 Quay"),
                new Code("country", "UK"),
                Optional.of(new Code("nuts", "GBC1")),
                Optional.of(new Place.Coordinates("54.5", "-1.2")));

        MappingResult result = Given.map(OrganisationRecord.builder("O-1", Origin.NONE)
                .legalName(Text.of("en", "Aldermoor"))
                .addPlace(place)
                .build());

        Location location = Given.entity(result, Location.class);
        assertThat(location.spatialCode()).extracting("uri").containsExactly("http://data.europa.eu/nuts/code/UKC1");
        assertThat(location.address().get(0).countryCode().orElseThrow().uri()).endsWith("/country/GBR");
        assertThat(location.geometry().get(0).latitude()).containsExactly("54.5");
    }

    @Test
    void placesDescribedAlikeAreOneLocation() {
        MappingResult result =
                Given.map(Given.organisation().addPlace(Given.place("ie")).build());

        assertThat(Given.entities(result, Location.class)).hasSize(1);
        assertThat(result.heldBack()).isFalse();
    }

    @Test
    void trap24LogoIsNotEmbedded() {
        // trap loq 24
        MappingResult result = Given.map(Given.organisation()
                .logo(WebLink.of("https://uni.example/logo.png"))
                .build());

        assertThat(Given.entity(result, Organisation.class).logo()).isEmpty();
        assertThat(Given.finding(result, MappingFinding.VALUE_LOST).message()).contains("https://uni.example/logo.png");
    }

    @Test
    void trap25MailAddressIsAnAddressOfItsKind() {
        // trap loq 25
        MappingResult result = Given.map(
                Given.organisation().addMailAddress(" info@uni.example ").build());

        assertThat(Given.entity(result, Organisation.class)
                        .contactPoint()
                        .get(0)
                        .emailAddress())
                .containsExactly("mailto:info@uni.example");
    }

    @Test
    void mailAddressNeverStandsInAFinding() {
        MappingResult result =
                Given.map(Given.organisation().addMailAddress("ada@@uni").build());

        assertThat(Given.finding(result, MappingFinding.MAIL_ADDRESS_UNUSABLE).message())
                .doesNotContain("ada");
    }

    @Test
    void facultyIsPartOfItsUniversity() {
        MappingResult result = Given.map(Given.organisation().parentId("O-root").build());

        assertThat(Given.entity(result, Organisation.class)
                        .subOrganizationOf()
                        .orElseThrow()
                        .id())
                .isEqualTo("urn:elmport:organisation:O-root");
    }

    @Test
    void organisationThatIsItsOwnParentHasNone() {
        MappingResult result = Given.map(Given.organisation().parentId("O-1").build());

        assertThat(Given.entity(result, Organisation.class).subOrganizationOf()).isEmpty();
    }

    @Test
    void nameIsMandatory() {
        MappingResult result = Given.map(OrganisationRecord.builder("O-1", Origin.NONE)
                .addPlace(Given.place("IE"))
                .build());

        assertThat(List.of(Given.finding(result, MappingFinding.FACT_MISSING).elmPath()))
                .containsExactly("Organisation.legalName");
        assertThat(result.findings()).hasSize(1);
    }
}

package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.OfferingRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offerings as systems really send them. */
class OfferingReadingTest {

    @TempDir
    private Path directory;

    private Crawl read(String json) {
        try {
            Files.writeString(directory.resolve("entities.json"), json);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
        return Crawl.files(directory).whole();
    }

    private Crawl offering(String fields) {
        return read("{\"offeringId\":\"o1\",\"course\":\"c1\"," + fields + "}");
    }

    @Test
    void trap55DatesStayTheDaysThatTheyAreAndTimesKeepTheirOffset() {
        // when
        OfferingRecord offering = offering("\"startDate\":\"2026-09-01\",\"endDate\":\"2026-12-18T23:30:00-05:00\"")
                .offering();

        // then
        assertThat(offering.start()).contains(SourceMoment.of(java.time.LocalDate.parse("2026-09-01")));
        assertThat(offering.end())
                .contains(SourceMoment.of(java.time.OffsetDateTime.parse("2026-12-18T23:30:00-05:00")));
    }

    @Test
    void trap06TheFieldsOfComponentOfferingsAreReadOnCourseOfferings() {
        // when
        Crawl crawl = offering("\"offeringType\":\"course\",\"startDateTime\":\"2026-09-01T09:00:00\"");

        // then
        assertThat(crawl.offering().start().orElseThrow().time()).contains(java.time.LocalTime.of(9, 0));
        assertThat(crawl.findings(OoapiFinding.SHAPE_TOLERATED)).hasSize(1);
    }

    @Test
    void trap06AnOfferingThatCallsItselfOneOfAComponentIsWhatItRefersTo() {
        // when
        Crawl crawl = offering("\"offeringType\":\"component\"");

        // then
        assertThat(crawl.offering().offeredId()).isEqualTo("c1");
        assertThat(crawl.offering().offeredKind()).isEqualTo(RecordKind.COURSE);
    }

    @Test
    void offeringsOfComponentsArePassedOver() {
        // when
        Crawl crawl = read("[{\"offeringId\":\"o1\",\"offeringType\":\"component\",\"component\":\"k1\"},"
                + "{\"offeringId\":\"o2\",\"offeringType\":\"component\"}]");

        // then
        assertThat(crawl.records).isEmpty();
        assertThat(crawl.findings(OoapiFinding.COMPONENT_PASSED_OVER)).hasSize(2);
    }

    @Test
    void addressesAreReadWithAllTheirKnownDefects() {
        // when
        Crawl crawl = offering("\"addresses\":[{\"addressType\":\"teaching\",\"street\":\"Long Lane\","
                + "\"streetNumber\":4,\"additional\":\"\",\"postalCode\":\"AB 1\",\"city\":\"Ystead\","
                + "\"countryCode\":{\"iso3166-1-alpha2\":\"IE\"},"
                + "\"geolocation\":{\"latitude\":\"53.5\",\"longitude\":-6}},"
                + "{\"additional\":[]},{\"addressType\":\"billing\",\"city\":\"Elsewhere\"},null,\"Main street\"]");

        // then
        assertThat(crawl.offering().places()).singleElement().satisfies(place -> {
            assertThat(place.fullAddress().versions().get(0).value()).isEqualTo("Long Lane 4, AB 1 Ystead");
            assertThat(place.country()).isEqualTo(new Code("country", "IE"));
            assertThat(place.coordinates().orElseThrow().latitude()).isEqualTo("53.5");
            assertThat(place.coordinates().orElseThrow().longitude()).isEqualTo("-6");
        });
        assertThat(crawl.findings)
                .extracting(finding -> finding.source().path())
                .containsExactlyInAnyOrder("/addresses/0/streetNumber", "/addresses/0/additional", "/addresses/4");
    }

    @Test
    void coordinatesThatAreNowhereOnEarthAreLeftOut() {
        // when
        Crawl crawl = offering(
                "\"addresses\":[{\"city\":\"Ystead\",\"geolocation\":" + "{\"latitude\":520.9,\"longitude\":5.1}}]");

        // then
        assertThat(crawl.offering().places().get(0).coordinates()).isEmpty();
        assertThat(crawl.findings(SourceFinding.VALUE_UNREADABLE)).hasSize(1);
    }

    @Test
    void pricesAreReadFromTextsAndNumbers() {
        // when
        Crawl crawl = offering("\"priceInformation\":[{\"costType\":\"total costs\",\"amount\":\"340.84\","
                + "\"currency\":\"EUR\"},{\"amount\":12,\"currency\":\"SEK\"},{\"amount\":\"free\"},{}]");

        // then
        assertThat(crawl.offering().prices())
                .extracting(price -> price.amount() + " " + price.currency())
                .containsExactly("340.84 EUR", "12 SEK");
        assertThat(crawl.offering().prices().get(0).label()).isEqualTo(Text.of("en", "total costs"));
        assertThat(crawl.findings(SourceFinding.VALUE_UNREADABLE)).isNotEmpty();
    }
}

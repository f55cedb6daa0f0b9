package org.elmport.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.elmport.record.WebLink;

/**
 * The course that everything is measured by: one learning opportunity with its specification, one outcome and
 * references, in two languages and plain text, about 4.7 KB of LOQ XML.
 */
final class Yardstick {

    /** The organisation that all courses belong to. */
    static final String ORGANISATION = "ORG-1";

    private static final String DESCRIPTION = "How the shape of the earth is measured, from the chains of the first"
            + " surveyors to the satellites of today, and how what was measured becomes a map that others can rely on."
            + " Participants work in small groups with instruments of their own, compare what they found with the"
            + " official figures, and explain where the differences come from. No earlier studies are needed; a"
            + " willingness to work outdoors in the rain is. Number ";
    private static final String KUVAUS = "Kuinka maan muoto mitataan, ensimmäisten maanmittarien ketjuista nykyajan"
            + " satelliitteihin, ja kuinka mittauksista syntyy kartta, johon muut voivat luottaa. Osallistujat"
            + " työskentelevät pienryhmissä omilla laitteilla, vertaavat tuloksiaan virallisiin lukuihin ja selittävät"
            + " mistä erot johtuvat. Aiempia opintoja ei tarvita. Numero ";

    private Yardstick() {}

    /** The organisation. */
    static OrganisationRecord organisation() {
        return OrganisationRecord.builder(ORGANISATION, Origin.NONE)
                .legalName(Text.of("en", "University of the Skerries"))
                .addHomepage(WebLink.of("https://uni.example/"))
                .addPlace(new Place(
                        Text.EMPTY,
                        Text.of("en", "1 Harbour Street, Talvora"),
                        new Code("country", "FI"),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    /** The course of that number. */
    static SourceRecord course(int number) {
        SpecificationFields.Builder fields = SpecificationFields.builder()
                .addCode(new IdentifierCode("code", "GEO" + number))
                .title(text("Measuring the earth " + number, "Maan mittaaminen " + number))
                .description(text(DESCRIPTION + number, KUVAUS + number))
                .type(new Code("csv:type", "course"))
                .addStudyLoad(new StudyLoad(BigDecimal.valueOf(5), StudyLoadUnit.ECTS, "ECTS"))
                .addStudyLoad(new StudyLoad(BigDecimal.valueOf(135), StudyLoadUnit.HOUR, "hours"))
                .addLevel(new Code("eqf", "6"))
                .addFieldOfEducation(new Code("isced-f", "0532"))
                .addLanguage(new Code("language", "en"))
                .addMode(new Code("mode", "presential"))
                .learningSetting(new Code("learning-setting", "formal"))
                .addLearningOutcome(text(
                        "Measure a field of " + number + " square metres and state the error",
                        "Mitata " + number + " neliömetrin pelto ja ilmoittaa virhe"))
                .learningOutcomeText(Text.EMPTY)
                .addHomepage(WebLink.of("https://uni.example/courses/geo" + number))
                .organisationId(ORGANISATION)
                .addAwardingBodyId(ORGANISATION);
        return new CourseRecord("C-" + number, Origin.NONE, SourceState.CURRENT, fields.build());
    }

    /** The offering of the course of that number. */
    static SourceRecord offering(int number) {
        return OfferingRecord.builder("O-" + number, Origin.NONE)
                .offeredKind(RecordKind.COURSE)
                .offeredId("C-" + number)
                .addCode(new IdentifierCode("code", "GEO" + number + "-1"))
                .title(text("Measuring the earth " + number, "Maan mittaaminen " + number))
                .description(text(DESCRIPTION + number, KUVAUS + number))
                .type(new Code("csv:type", "class"))
                .addLanguage(new Code("language", "en"))
                .addMode(new Code("mode", "presential"))
                .scheduleText(text("Mondays, 16 to 19", "Maanantaisin klo 16–19"))
                .start(SourceMoment.of(LocalDate.of(2026, 9, 14)))
                .end(SourceMoment.of(LocalDate.of(2026, 12, 18)))
                .addApplicationDeadline(SourceMoment.of(LocalDate.of(2026, 8, 27)))
                .addHomepage(WebLink.of("https://uni.example/courses/geo" + number + "/1"))
                .organisationId(ORGANISATION)
                .build();
    }

    private static Text text(String english, String finnish) {
        return new Text(TextFormat.UNSTATED, List.of(new Text.Version("en", english), new Text.Version("fi", finnish)));
    }
}

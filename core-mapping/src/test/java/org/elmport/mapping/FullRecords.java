package org.elmport.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.NamedText;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.Price;
import org.elmport.record.ProgrammeRecord;
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
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Records in which every field is filled. */
final class FullRecords {

    static final String NATIONAL_LEVEL =
            CodeLists.standard().conceptLabelled(CodeList.NQF, "NLQF Level 6").orElseThrow();

    private FullRecords() {}

    static List<SourceRecord> all() {
        return List.of(course(), programme(), offering(), organisation(), accreditation());
    }

    static SourceRecord course() {
        return Given.course(fields());
    }

    static SourceRecord programme() {
        return new ProgrammeRecord(
                "P-1",
                Origin.NONE,
                SourceState.CURRENT,
                fields().addLevel(new Code("nqf", NATIONAL_LEVEL)).build(),
                Optional.of(new Code("csv:qualification-awarded", "Master of Tides")),
                Optional.of(new Code("csv:formal-document", "parchment")));
    }

    static SpecificationFields.Builder fields() {
        return SpecificationFields.builder()
                .addCode(new IdentifierCode("code scheme", "code value"))
                .title(text("title"))
                .shortTitle(text("short title"))
                .description(text("description"))
                .type(new Code("csv:type", "74a4a268e8"))
                .addLevel(new Code("eqf", "6"))
                .addFieldOfEducation(new Code("isced-f", "0713"))
                .addLanguage(new Code("language", "en"))
                .addLanguage(new Code("language", "ga"))
                .addStudyLoad(load("5.5", StudyLoadUnit.ECTS))
                .addStudyLoad(load("6", StudyLoadUnit.ECVET))
                .addStudyLoad(load("135", StudyLoadUnit.HOUR))
                .addStudyLoad(load("4242", StudyLoadUnit.MINUTE))
                .addStudyLoad(load("17", StudyLoadUnit.DAY))
                .addStudyLoad(load("11", StudyLoadUnit.MONTH))
                .addStudyLoad(load("31", StudyLoadUnit.CONTACT_HOUR))
                .addStudyLoad(load("77", StudyLoadUnit.OTHER))
                .addMode(new Code("mode", "e92d221e4d"))
                .learningSetting(new Code("learning-setting", "e207a81fc7"))
                .addTargetGroup(new Code("target-group", "1599531db0"))
                .addLearningOutcome(text("outcome one"))
                .addLearningOutcome(text("outcome two"))
                .learningOutcomeText(text("outcome block"))
                .addSkill(new Code("esco-skill", "http://data.europa.eu/esco/skill/5fd5c985"))
                .addSkill(new Code("dcf", "http://data.europa.eu/snb/dcf/1"))
                .addSkill(new Code("own", "knots"))
                .entryRequirements(text("entry requirements"))
                .admission(text("admission"))
                .addAssessmentType(new Code("assessment-type", "6e6cb2cc78"))
                .assessment(text("assessment"))
                .supervision(text("supervision"))
                .gradingSchemeId("grading scheme 1")
                .addHomepage(new WebLink("https://uni.example/page", "en", text("page title")))
                .addDocument(WebLink.of("https://uni.example/document"))
                .organisationId("O-teaching")
                .addAwardingBodyId("O-awarding")
                .addAccreditationId("A-accreditation")
                .addPartOfId("P-whole")
                .duration("P5M")
                .maximumDuration("P7M")
                .validFrom(day(1))
                .validUntil(day(2))
                .addNote(new NamedText("lecturer", text("note")));
    }

    static SourceRecord offering() {
        return OfferingRecord.builder("F-1", Origin.NONE)
                .addCode(new IdentifierCode("code scheme", "run code"))
                .offeredKind(RecordKind.PROGRAMME)
                .offeredId("P-offered")
                .title(text("title"))
                .description(text("description"))
                .type(new Code("csv:type", "17744a2647"))
                .addLanguage(new Code("language", "en"))
                .addLanguage(new Code("language", "tlh-second"))
                .addMode(new Code("mode", "920fbb3cbe"))
                .schedule(new Code("schedule", "72a0ab92fa"))
                .scheduleText(text("schedule text"))
                .start(day(3))
                .end(day(4))
                .period(text("autumn term"))
                .applicationStart(day(5))
                .addApplicationDeadline(day(6))
                .duration("P4M")
                .addPrice(new Price(new BigDecimal("120.50"), new Code("currency", "SEK"), text("price label")))
                .addPrice(new Price(new BigDecimal("99"), new Code("currency", ""), Text.EMPTY))
                .addPlace(place("place name", "SE"))
                .addPlace(place("nowhere name", ""))
                .organisationId("O-providing")
                .addPartOfId("F-whole")
                .addHomepage(WebLink.of("https://uni.example/run"))
                .addDocument(WebLink.of("https://uni.example/leaflet"))
                .admission(text("admission"))
                .state(new Code("csv:state", "active"))
                .addNote(new NamedText("parking", text("note")))
                .build();
    }

    static SourceRecord organisation() {
        return OrganisationRecord.builder("O-1", Origin.NONE)
                .addCode(new IdentifierCode("pic", "999999999"))
                .legalName(text("legal name"))
                .shortName(text("short name"))
                .type(new Code("csv:organisation-type", "faculty of arts"))
                .description(text("description"))
                .parentId("O-parent")
                .addAccreditationId("A-own")
                .addPlace(place("campus", "GB"))
                .addHomepage(WebLink.of("https://uni.example/"))
                .logo(WebLink.of("https://uni.example/logo.png"))
                .addMailAddress("office@uni.example")
                .addPhoneNumber("+353 1 000 000")
                .addNote(new NamedText("motto", text("note")))
                .build();
    }

    static SourceRecord accreditation() {
        return AccreditationRecord.builder("A-1", Origin.NONE)
                .addCode(new IdentifierCode("deqar", "accreditation code"))
                .type(new Code("accreditation-type", "820101cba6"))
                .title(text("title"))
                .description(text("description"))
                .addOrganisationId("O-accredited")
                .accreditingAgentId("O-agency")
                .limitedToId("P-limited")
                .addFieldOfEducation(new Code("isced-f", "0421"))
                .addLevel(new Code("eqf", "7"))
                .decision(new Code("decision", "passed with praise"))
                .issued(day(7))
                .validFrom(day(8))
                .reviewDate(day(9))
                .expires(day(10))
                .addLandingPage(WebLink.of("https://agency.example/landing"))
                .report(WebLink.of("https://agency.example/report"))
                .build();
    }

    private static Place place(String name, String country) {
        return new Place(
                text(name),
                text(name + " address"),
                new Code("country", country),
                Optional.of(new Code("nuts", "SE232")),
                Optional.of(new Place.Coordinates("57.7", "11.9")));
    }

    private static Text text(String words) {
        return new Text(
                TextFormat.PLAIN,
                List.of(new Text.Version("en", words + " in English"), new Text.Version("sv", words + " in Swedish")));
    }

    private static StudyLoad load(String amount, StudyLoadUnit unit) {
        return new StudyLoad(new BigDecimal(amount), unit, "of " + unit.name());
    }

    private static SourceMoment day(int day) {
        return SourceMoment.of(LocalDate.of(2027, 3, day));
    }
}

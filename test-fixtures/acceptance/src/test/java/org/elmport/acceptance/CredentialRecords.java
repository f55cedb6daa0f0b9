package org.elmport.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.Text.Version;
import org.elmport.record.TextFormat;

/** Two invented universities of an alliance, what they teach, and a learner. */
final class CredentialRecords {

    private static final Place PORTUGAL = place("PT");

    private CredentialRecords() {}

    private static Place place(String country) {
        return new Place(
                Text.EMPTY,
                Text.EMPTY,
                new Code("country", country),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }

    static Text text(String english, String portuguese) {
        return new Text(TextFormat.PLAIN, List.of(new Version("en", english), new Version("pt", portuguese)));
    }

    /** What results refer to. */
    static List<SourceRecord> catalogue() {
        List<SourceRecord> records = new ArrayList<>();
        records.add(organisation("ORG-1", "Example University", "PT"));
        records.add(organisation("ORG-2", "Second Example University", "SK"));
        records.add(organisation("ALLIANCE", "Alliance of Examples", "BE"));
        records.add(AccreditationRecord.builder("A-1", Origin.NONE)
                .type(new Code("accreditation-type", "programme"))
                .title(Text.of("en", "Quality label 2025"))
                .addOrganisationId("ORG-1")
                .accreditingAgentId("ORG-2")
                .build());
        records.add(new CourseRecord("C-1", Origin.NONE, course().build()));
        records.add(new CourseRecord(
                "C-2",
                Origin.NONE,
                SpecificationFields.builder()
                        .title(Text.of("en", "Map projections"))
                        .organisationId("ORG-1")
                        .addLearningOutcome(Text.of("en", "Choose a projection"))
                        .build()));
        records.add(new ProgrammeRecord("P-1", Origin.NONE, programme()));
        records.add(GradingSchemeRecord.builder("SCALE-20", Origin.NONE)
                .title(text("Scale of twenty", "Escala de vinte"))
                .lowest("0")
                .highest("20")
                .passMark("10")
                .build());
        records.add(OfferingRecord.builder("O-1", Origin.NONE)
                .offeredId("C-1")
                .start(SourceMoment.of(LocalDate.of(2026, 9, 7)))
                .end(SourceMoment.of(LocalDate.of(2026, 12, 18)))
                .addMode(new Code("mode", "online"))
                .build());
        return records;
    }

    private static OrganisationRecord organisation(String id, String name, String country) {
        return OrganisationRecord.builder(id, Origin.NONE)
                .legalName(Text.of("en", name))
                .addPlace(country.equals("PT") ? PORTUGAL : place(country))
                .build();
    }

    private static SpecificationFields.Builder course() {
        return SpecificationFields.builder()
                .addCode(new IdentifierCode("code", "GEO-101"))
                .title(text("Field geodesy", "Geodesia de campo"))
                .addLevel(new Code("eqf", "6"))
                .addLevel(new Code("nqf", "http://data.europa.eu/snb/qdr/c_0b7ba9c9"))
                .addStudyLoad(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ECTS"))
                .addStudyLoad(new StudyLoad(new BigDecimal("140"), StudyLoadUnit.HOUR, "hours"))
                .addLanguage(new Code("language", "en"))
                .addFieldOfEducation(new Code("isced-f", "0532"))
                .addMode(new Code("mode", "presential"))
                .addLearningOutcome(text("Measure a small field", "Medir um pequeno terreno"))
                .addLearningOutcome(text("Draw its map", "Desenhar o seu mapa"))
                .addSkill(
                        new Code("esco-skill", "http://data.europa.eu/esco/skill/1111aaaa-0000-4000-8000-000000000001"))
                .addAssessmentType(new Code("assessment-type", "written-examination"))
                .entryRequirements(text("Basic trigonometry", "Trigonometria elementar"))
                .organisationId("ORG-1")
                .addPartOfId("P-1")
                .addAccreditationId("A-1");
    }

    private static SpecificationFields programme() {
        return SpecificationFields.builder()
                .title(text("Surveying", "Topografia"))
                .addLevel(new Code("eqf", "6"))
                .addLearningOutcome(Text.of("en", "Survey a country"))
                .organisationId("ORG-1")
                .build();
    }

    /** A learner whose every word can be searched for. */
    static LearnerRecord learner() {
        return LearnerRecord.builder("L-4711", Origin.NONE)
                .givenName("Nives")
                .familyName("Primerova")
                .dateOfBirth(LocalDate.of(1999, 10, 2))
                .studentIdentifier("urn:schac:personalUniqueCode:int:esi:uni.example:S4711")
                .nationalIdentifier(new IdentifierCode("SK", "9952101234"))
                .addMailAddress("nives.primerova@example.org")
                .addCitizenship(new Code("country", "SK"))
                .build();
    }

    /** A result that is passed. */
    static ResultRecord.Builder result(String id, String courseId) {
        return ResultRecord.builder(id, Origin.NONE)
                .learnerId("L-4711")
                .offeredId(courseId)
                .status(new Code("csv:result-status", "passed"))
                .grade(Text.of("", "17"))
                .gradingSchemeId("SCALE-20")
                .addCreditsEarned(new StudyLoad(new BigDecimal("2.50"), StudyLoadUnit.ECTS, "ECTS"))
                .resultDate(SourceMoment.of(LocalDate.of(2026, 12, 20)))
                .issuedAt(SourceMoment.of(OffsetDateTime.parse("2027-01-05T09:00:00Z")));
    }
}
